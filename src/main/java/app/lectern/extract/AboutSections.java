package app.lectern.extract;

import app.lectern.article.Block.Kind;
import app.lectern.article.LeftOut.Reason;
import java.util.List;
import java.util.Set;

/** Leaves out what stands below the news of a company: "About X", followed by what X is. */
final class AboutSections {

    private static final int MOST_PIECES = 4;

    /** How such a heading begins, in several languages. */
    private static final Set<String> ABOUT =
            Set.of("about", "über", "à propos de", "acerca de", "sobre", "over", "om", "o", "о");

    private AboutSections() {}

    /** @param pieces of a body, after all else has been left out */
    static void judge(List<Piece> pieces, Verdicts verdicts) {
        int kept = 0;
        for (int at = pieces.size() - 1; at > 0 && kept <= MOST_PIECES; at--) {
            Piece piece = pieces.get(at);
            if (!verdicts.keeps(piece) || piece.words() == 0) {
                continue;
            }
            if (isAbout(piece, next(pieces, at, verdicts))) {
                verdicts.leaveOut(pieces.subList(at, pieces.size()), Reason.AGENCY, "about the publisher");
                return;
            }
            kept++;
        }
    }

    private static String next(List<Piece> pieces, int heading, Verdicts verdicts) {
        return pieces.stream()
                .skip(heading + 1L)
                .filter(piece -> verdicts.keeps(piece) && piece.words() > 0)
                .findFirst()
                .map(Piece::text)
                .orElse("");
    }

    private static boolean isAbout(Piece heading, String below) {
        if (heading.kind() != Kind.HEADING && heading.words() > 8) {
            return false;
        }
        for (String about : ABOUT) {
            String text = heading.text();
            if (text.length() > about.length() + 1
                    && text.charAt(about.length()) == ' '
                    && text.regionMatches(true, 0, about, 0, about.length())) {
                String whom = text.substring(about.length() + 1).replaceAll("[:.]$", "");
                return !whom.isEmpty() && below.regionMatches(true, 0, whom, 0, whom.length());
            }
        }
        return false;
    }
}
