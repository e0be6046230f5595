package app.lectern.extract;

import app.lectern.article.LeftOut.Reason;
import java.util.List;

/** Leaves out figures that only count up, such as the numbers of the lines of a program or the steps of a scale. */
final class Counting {

    private static final int ENOUGH = 3;
    private static final int LONGEST = 4;

    private Counting() {}

    static void judge(Outline outline, Verdicts verdicts) {
        List<Piece> pieces = outline.pieces();
        int from = 0;
        for (int at = 1; at <= pieces.size(); at++) {
            boolean goesOn = at < pieces.size()
                    && number(pieces.get(at)) >= 0
                    && number(pieces.get(at)) == number(pieces.get(at - 1)) + 1;
            if (!goesOn) {
                if (at - from >= ENOUGH) {
                    verdicts.leaveOut(pieces.subList(from, at), Reason.TECHNICAL, "counts up");
                }
                from = at;
            }
        }
    }

    private static int number(Piece piece) {
        String text = piece.text();
        boolean isNumber = !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                && Tables.dataTable(piece) == null;
        return isNumber ? Integer.parseInt(text) : -2;
    }
}
