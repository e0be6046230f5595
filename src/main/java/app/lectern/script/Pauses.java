package app.lectern.script;

import app.lectern.article.Block;

/** The silence between sentences, in milliseconds at the voice's natural rate. */
final class Pauses {

    static final int WITHIN_SENTENCE = 120;
    static final int BETWEEN_SENTENCES = 300;
    static final int SEPARATOR = 1200;
    private static final int BEFORE_HEADING = 900;

    private Pauses() {}

    /** The silence after a block's last sentence, when a block of another kind follows or the same. */
    static int afterBlock(Block.Kind kind, Block.Kind next) {
        if (next == Block.Kind.SEPARATOR) {
            return SEPARATOR;
        }
        if (next == Block.Kind.HEADING) {
            return BEFORE_HEADING;
        }
        return switch (kind) {
            case HEADING -> 650;
            case LIST_ITEM, TERM -> 400;
            default -> 550;
        };
    }
}
