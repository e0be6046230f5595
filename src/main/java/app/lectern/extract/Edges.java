package app.lectern.extract;

import app.lectern.article.Block.Kind;
import app.lectern.article.LeftOut.Reason;
import app.lectern.article.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Tidies the beginning and the end of a body, and headings that have lost what they announced. */
final class Edges {

    private static final int LONGEST_TIME = 20;
    private static final Pattern CLOCK_TIME = Pattern.compile(
            "\\d{1,2}[.:h]\\d{2}(:\\d{2})?(\\s?([ap]\\.?m\\.?|uhr|h))?(\\s[A-Z]{2,4})?", Pattern.CASE_INSENSITIVE);

    private Edges() {}

    static void trim(Outline outline, Region body, Verdicts verdicts) {
        List<Piece> pieces = outline.in(body);
        int first = 0;
        while (first < pieces.size() && !(verdicts.keeps(pieces.get(first)) && Prose.of(pieces.get(first)) > 0)) {
            first++;
        }
        for (Piece piece : first < pieces.size() ? pieces.subList(0, first) : List.<Piece>of()) {
            if (piece.kind() == Kind.HEADING && piece.level() == 1) {
                verdicts.leaveOut(piece.index(), Reason.NAVIGATION, "the title");
            } else if (piece.sentences() == 0
                    && piece.kind() != Kind.HEADING
                    && !piece.text().endsWith(",")) {
                verdicts.leaveOut(piece.index(), Reason.BYLINE, "before the text");
            }
        }
        leaveOutClockTimes(pieces, verdicts);
        PullQuotes.judge(pieces, verdicts);
        AboutSections.judge(pieces, verdicts);
        leaveOutListsBelow(pieces, verdicts);
        boolean followed = false;
        for (int at = pieces.size() - 1; at >= 0; at--) {
            Piece piece = pieces.get(at);
            if (!verdicts.keeps(piece) || piece.words() == 0 || piece.kind() == Kind.FOOTNOTE) {
                continue;
            }
            if (piece.kind() == Kind.HEADING && !followed) {
                verdicts.leaveOut(piece.index(), Reason.RELATED, "a heading with nothing below it");
            } else {
                followed = true;
            }
        }
    }

    /** A line that is only a time of day is when a post was written, not what it says. */
    private static void leaveOutClockTimes(List<Piece> pieces, Verdicts verdicts) {
        for (Piece piece : pieces) {
            if (piece.text().length() <= LONGEST_TIME
                    && CLOCK_TIME.matcher(piece.text()).matches()
                    && Tables.dataTable(piece) == null) {
                verdicts.leaveOut(piece.index(), Reason.BYLINE, "a time of day");
            }
        }
    }

    /** A list of links goes with the heading that announces related pages. */
    private static void leaveOutListsBelow(List<Piece> pieces, Verdicts verdicts) {
        boolean related = false;
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.HEADING) {
                related = verdicts.reason(piece.index()) == Reason.RELATED;
            } else if (piece.kind() != Kind.LIST_ITEM) {
                related &= !verdicts.keeps(piece);
            } else if (related && piece.spans().stream().anyMatch(span -> span.kind() == Span.Kind.LINK)) {
                verdicts.leaveOut(piece.index(), Reason.RELATED, "below a heading of related pages");
            }
        }
    }
}
