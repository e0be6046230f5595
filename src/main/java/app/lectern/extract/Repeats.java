package app.lectern.extract;

import app.lectern.article.LeftOut.Reason;
import java.util.HashMap;
import java.util.Map;

/** Leaves out what a page says twice, such as the copy of a text for narrow screens. */
final class Repeats {

    private static final int ENOUGH_WORDS = 8;
    private static final int ENOUGH_IN_PART = 30;
    private static final int VERY_LONG = 300;

    // A page has one such copy or two; looking for more would take a time that grows with the square of its size.
    private static final int LONGEST_WHOLE = 100_000;
    private static final int MOST_WHOLES = 4;
    private static final double MOSTLY = 0.6;

    private Repeats() {}

    static void judge(Outline outline, Verdicts verdicts) {
        Map<String, Integer> first = new HashMap<>();
        int[] firsts = new int[outline.pieces().size()];
        for (Piece piece : outline.pieces()) {
            boolean counts = verdicts.keeps(piece) && piece.words() > 0;
            firsts[piece.index()] = counts ? first.computeIfAbsent(piece.text(), text -> piece.index()) : piece.index();
        }
        for (Region region : outline.regions()) {
            if (isCopy(outline, region, firsts, verdicts)) {
                verdicts.leaveOut(region, Reason.BOILERPLATE, "said before");
            }
        }
        int looked = 0;
        for (Piece piece : outline.pieces()) {
            if (mayBeWhole(piece)
                    && verdicts.keeps(piece)
                    && looked++ < MOST_WHOLES
                    && isWhole(piece, outline, verdicts)) {
                verdicts.leaveOut(piece.index(), Reason.BOILERPLATE, "said before");
            }
            int earlier = firsts[piece.index()];
            if (earlier < piece.index() && piece.words() >= ENOUGH_WORDS && verdicts.reason(earlier) == null) {
                verdicts.leaveOut(piece.index(), Reason.BOILERPLATE, "said before");
            }
        }
    }

    private static boolean mayBeWhole(Piece piece) {
        return piece.words() >= VERY_LONG && piece.text().length() <= LONGEST_WHOLE;
    }

    /** Whether a long piece says in one what others say in parts, as do copies kept for a program in the page. */
    private static boolean isWhole(Piece whole, Outline outline, Verdicts verdicts) {
        int said = 0;
        for (Piece piece : outline.pieces()) {
            boolean part = piece.words() >= ENOUGH_WORDS && piece.words() < whole.words() / 2 && verdicts.keeps(piece);
            said += part && whole.text().contains(piece.text()) ? piece.words() : 0;
        }
        return said > MOSTLY * whole.words();
    }

    private static boolean isCopy(Outline outline, Region region, int[] firsts, Verdicts verdicts) {
        int words = 0;
        int repeated = 0;
        if (region.size() == 0 || !verdicts.keeps(outline.pieces().get(region.from))) {
            return false;
        }
        for (Piece piece : outline.in(region)) {
            words += piece.words();
            repeated += firsts[piece.index()] < region.from ? piece.words() : 0;
        }
        return repeated >= ENOUGH_IN_PART && repeated > MOSTLY * words;
    }
}
