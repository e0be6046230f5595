package app.lectern.extract;

import app.lectern.article.Block.Kind;
import app.lectern.article.LeftOut.Reason;
import app.lectern.article.Span;
import java.util.List;

/** Leaves out lists that lead elsewhere: tables of contents, and rows of links to other pages. */
final class LinkLists {

    private static final int ENOUGH_IN_BAR = 3;

    private LinkLists() {}

    static void judge(Outline outline, Prose prose, Verdicts verdicts) {
        for (Piece piece : outline.pieces()) {
            if (isBar(piece)) {
                verdicts.leaveOut(piece.index(), Reason.NAVIGATION, "a row of links");
            }
        }
        for (Region region : outline.regions()) {
            if (region.size() >= 2 && region.size() <= 80 && prose.share(region) < 0.1) {
                judge(region, outline.in(region), verdicts);
            }
        }
    }

    private static void judge(Region region, List<Piece> pieces, Verdicts verdicts) {
        int words = 0;
        int linked = 0;
        int inPage = 0;
        int links = 0;
        for (Piece piece : pieces) {
            words += piece.words();
            linked += (int) Math.round(piece.words() * piece.linkShare());
            if (piece.linkShare() > 0.8) {
                links++;
                inPage += leadsIntoPage(piece) ? 1 : 0;
            }
        }
        if (links >= 2 && inPage > 0.7 * links && linked > 0.6 * words) {
            verdicts.leaveOut(region, Reason.CONTENTS, "links within the page");
        } else if (links >= 4 && linked > 0.9 * words && isList(region)) {
            verdicts.leaveOut(region, Reason.RELATED, "list of links");
        }
    }

    /** Whether a line is nothing but links, with signs between them. */
    private static boolean isBar(Piece piece) {
        List<Span> links = piece.spans().stream()
                .filter(span -> span.kind() == Span.Kind.LINK)
                .toList();
        if (links.size() < ENOUGH_IN_BAR || piece.linkShare() < 0.5) {
            return false;
        }
        StringBuilder rest = new StringBuilder();
        int end = 0;
        for (Span link : links) {
            rest.append(piece.text(), Math.min(end, link.start()), link.start());
            end = Math.max(end, link.end());
        }
        rest.append(piece.text().substring(end));
        return rest.chars().noneMatch(Character::isLetterOrDigit)
                && rest.chars().anyMatch(sign -> "|·•/›»–".indexOf(sign) >= 0);
    }

    private static boolean isList(Region region) {
        return region.is("ul") || region.is("ol");
    }

    private static boolean leadsIntoPage(Piece piece) {
        return piece.spans().stream()
                        .anyMatch(span -> span.kind() == Span.Kind.LINK
                                && span.value().startsWith("#")
                                && span.value().length() > 1)
                && piece.kind() != Kind.HEADING;
    }
}
