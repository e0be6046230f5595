package app.lectern.extract;

import app.lectern.article.Block.Kind;
import app.lectern.article.LeftOut.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves out sentences that are taken from the text and printed large beside it: a listener would hear them twice. */
final class PullQuotes {

    private static final int FEWEST = 3;
    private static final int MOST = 50;

    private PullQuotes() {}

    static void judge(List<Piece> pieces, Verdicts verdicts) {
        @Nullable StringBuilder all = null;
        for (Piece piece : pieces) {
            if (!verdicts.keeps(piece) || !couldBe(piece)) {
                continue;
            }
            if (all == null) {
                all = paragraphs(pieces, verdicts);
            }
            String words = String.join(" ", Wording.words(piece.text()));
            int first = all.indexOf(words);
            if (first >= 0 && !stands(all, first, words)) {
                verdicts.leaveOut(piece.index(), Reason.BOILERPLATE, "printed large, and said in the text");
            }
        }
    }

    private static boolean couldBe(Piece piece) {
        boolean apart = piece.kind() == Kind.QUOTATION
                || piece.region().enclosing("aside") != null
                || piece.region().enclosing("figure") != null
                || named(piece.region());
        return apart
                && piece.words() >= FEWEST
                && piece.words() <= MOST
                && piece.kind() != Kind.PICTURE
                && piece.kind() != Kind.HEADING;
    }

    private static boolean named(Region region) {
        return region.names.contains("quote") || (region.parent != null && region.parent.names.contains("quote"));
    }

    /** Each paragraph's words on a line of their own. */
    private static StringBuilder paragraphs(List<Piece> pieces, Verdicts verdicts) {
        StringBuilder all = new StringBuilder("\n");
        for (Piece piece : pieces) {
            if (verdicts.keeps(piece) && Prose.of(piece) > 0) {
                all.append(String.join(" ", Wording.words(piece.text()))).append('\n');
            }
        }
        return all;
    }

    /** Whether the only place where the words stand is a paragraph of their own: the piece itself. */
    private static boolean stands(StringBuilder all, int first, String words) {
        for (int at = first; at >= 0; at = all.indexOf(words, at + 1)) {
            int end = at + words.length();
            if (all.charAt(at - 1) != '\n' || all.charAt(end) != '\n') {
                return false;
            }
        }
        return true;
    }
}
