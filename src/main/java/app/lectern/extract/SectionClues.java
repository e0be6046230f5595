package app.lectern.extract;

import app.lectern.article.Block.Kind;

/** Clues from the heading above a piece, and from all that stands under the same heading. */
final class SectionClues {

    private final BodyMeasures body;
    private final Verdicts verdicts;
    private final Wording wording;

    private int heading = -1;
    private int end;
    private int words;
    private double linked;
    private int leftOut;
    private int counted;

    SectionClues(BodyMeasures body, Verdicts verdicts, Wording wording) {
        this.body = body;
        this.verdicts = verdicts;
        this.wording = wording;
    }

    /** To be called for all pieces in their order. */
    void enter(int at) {
        if (at == 0 || body.pieces.get(at).kind() == Kind.HEADING) {
            heading = body.pieces.get(at).kind() == Kind.HEADING ? at : heading;
            measure(at);
        }
    }

    private void measure(int from) {
        words = 0;
        linked = 0;
        leftOut = 0;
        counted = 0;
        end = from + 1;
        while (end < body.pieces.size() && body.pieces.get(end).kind() != Kind.HEADING) {
            Piece piece = body.pieces.get(end);
            if (piece.words() > 0) {
                words += piece.words();
                linked += piece.words() * piece.linkShare();
                leftOut += verdicts.keeps(piece) ? 0 : 1;
                counted++;
            }
            end++;
        }
    }

    void find(int at, Clues clues) {
        boolean any = heading >= 0;
        Piece above = body.pieces.get(Math.max(0, heading));
        clues.set(Clue.HEADING_WORDS, any ? above.words() : -1);
        clues.set(Clue.HEADING_LEVEL, any ? above.level() : -1);
        clues.set(Clue.HEADING_LEFT_OUT, any && !verdicts.keeps(above));
        clues.set(Clue.HEADING_PROMPT_WORDS, any ? wording.promptWords(body.words(heading)) : -1);
        clues.set(Clue.HEADING_ASKS, any && above.text().endsWith("?"));
        clues.set(Clue.SINCE_HEADING, Math.min(30, at - heading));
        clues.set(Clue.UNDER_LAST_HEADING, any && heading >= body.lastHeading);
        clues.set(Clue.SECTION_WORDS, Math.min(500, words));
        clues.set(Clue.SECTION_LINKED, words == 0 ? -1 : linked / words);
        clues.set(Clue.SECTION_LEFT_OUT, counted == 0 ? -1 : (double) leftOut / counted);
    }
}
