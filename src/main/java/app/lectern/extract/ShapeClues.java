package app.lectern.extract;

import app.lectern.article.Block.Kind;
import app.lectern.article.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Clues from a piece alone: its shape and its words. */
final class ShapeClues {

    private static final Set<String> YOU = Set.of("you", "your", "yours");

    private final BodyMeasures body;
    private final Wording wording;
    private final Set<String> said = new HashSet<>();

    ShapeClues(BodyMeasures body, Wording wording) {
        this.body = body;
        this.wording = wording;
    }

    /** To be called for the pieces in their order. */
    void find(int at, Clues clues) {
        Piece piece = body.pieces.get(at);
        markup(piece, clues);
        letters(piece.text(), clues);
        clues.set(Clue.REPEATED_LABEL, Math.min(5, body.sameLabels(piece.text())));
        clues.set(Clue.REPEATED_SHAPE, Math.min(5, body.sameShapes(piece.text())));
        clues.set(Clue.SAID_BEFORE, !said.add(piece.text()) && piece.words() >= 6);
        content(piece, at, clues);
    }

    private void markup(Piece piece, Clues clues) {
        clues.set(Clue.WORDS, Math.min(200, piece.words()));
        clues.set(Clue.SENTENCES, Math.min(10, piece.sentences()));
        clues.set(Clue.WORDS_A_SENTENCE, Math.min(60, (double) piece.words() / Math.max(1, piece.sentences())));
        clues.set(Clue.LINKED, piece.linkShare());
        clues.set(Clue.LINKS, Math.min(10, (int) piece.spans().stream()
                .filter(span -> span.kind() == Span.Kind.LINK)
                .count()));
        clues.set(Clue.HEADING, piece.kind() == Kind.HEADING);
        clues.set(Clue.LIST_ITEM, piece.kind() == Kind.LIST_ITEM);
        clues.set(Clue.QUOTATION, piece.kind() == Kind.QUOTATION);
        clues.set(Clue.CODE, piece.kind() == Kind.CODE);
        clues.set(Clue.DEFINITION, piece.kind() == Kind.TERM || piece.kind() == Kind.DEFINITION);
        clues.set(Clue.LEVEL, piece.level());
        clues.set(Clue.BELOW_COMMON_LEVEL, piece.kind() == Kind.HEADING ? piece.level() - body.commonLevel : 0);
        clues.set(
                Clue.EMPHASISED,
                piece.spans().stream()
                        .anyMatch(span -> span.kind() == Span.Kind.EMPHASIS
                                && span.end() - span.start()
                                        >= 0.9 * piece.text().length()));
    }

    private static void letters(String text, Clues clues) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        clues.set(Clue.ENDS_OPEN, Character.isLetterOrDigit(last));
        clues.set(Clue.ENDS_WITH_COLON, last == ':');
        clues.set(Clue.ENDS_WITH_QUESTION, last == '?');
        clues.set(Clue.ENDS_WITH_EXCLAMATION, last == '!');
        clues.set(Clue.ENDS_WITH_STOP, ".。…".indexOf(last) >= 0);
        clues.set(Clue.STARTS_SMALL, Character.isLowerCase(first));
        clues.set(Clue.STARTS_WITH_MARK, "*[(†—–-".indexOf(first) >= 0);
        int digits = 0;
        int large = 0;
        int small = 0;
        int words = 0;
        int capitalised = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean starts = letter > ' ' && (at == 0 || text.charAt(at - 1) <= ' ');
            words += starts ? 1 : 0;
            capitalised += starts && Character.isUpperCase(letter) ? 1 : 0;
            digits += letter >= '0' && letter <= '9' ? 1 : 0;
            large += Character.isUpperCase(letter) ? 1 : 0;
            small += Character.isLowerCase(letter) ? 1 : 0;
        }
        clues.set(Clue.CAPITALS, text.length() > 4 && large > 0 && small == 0);
        clues.set(Clue.CAPITALISED, (double) capitalised / Math.max(1, words));
        clues.set(Clue.DIGITS, (double) digits / text.length());
        clues.set(Clue.HAS_CONTACT, text.indexOf('@') > 0 || text.contains("://") || text.contains("www."));
        clues.set(Clue.HAS_BAR, text.indexOf('|') >= 0 || text.indexOf('©') >= 0 || text.indexOf('•') >= 0);
    }

    private void content(Piece piece, int at, Clues clues) {
        List<String> words = body.words(at);
        int prompts = wording.promptWords(words);
        clues.set(Clue.PROMPT_WORDS, Math.min(8, prompts));
        clues.set(Clue.PROMPT_SHARE, prompts / Math.max(3.0, piece.words()));
        clues.set(Clue.SAYS_WE, wording.saysWe(words));
        clues.set(Clue.SAYS_YOU, (int) words.stream().filter(YOU::contains).count() / Math.max(3.0, piece.words()));
    }
}
