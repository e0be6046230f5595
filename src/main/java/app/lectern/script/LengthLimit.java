package app.lectern.script;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too long to be one sentence where it hurts least: at a clause, else at a blank, else anywhere. */
final class LengthLimit {

    private static final String[] BORDERS = {";:\u2014", ",\u060C\u3001)", "", " \t\u3000"};

    private LengthLimit() {}

    /** The stretch in pieces of at most so many characters. */
    static List<Stretch> pieces(String text, Stretch stretch, int most) {
        List<Stretch> pieces = new ArrayList<>();
        Stretch rest = stretch;
        while (rest.length() > most) {
            int cut = cut(text, rest.start() + most / 2, rest.start() + most);
            pieces.add(new Stretch(rest.start(), cut).trimmed(text));
            rest = new Stretch(cut, rest.end()).trimmed(text);
        }
        pieces.add(rest);
        pieces.removeIf(piece -> piece.length() == 0);
        return pieces;
    }

    /** The stretch in two halves of about the same length. */
    static List<Stretch> halves(String text, Stretch stretch) {
        int middle = stretch.start() + stretch.length() / 2;
        int cut = cut(text, middle, Math.max(middle, stretch.end() - stretch.length() / 5));
        Stretch left = new Stretch(stretch.start(), cut).trimmed(text);
        Stretch right = new Stretch(cut, stretch.end()).trimmed(text);
        return List.of(left, right);
    }

    private static int cut(String text, int from, int to) {
        for (String border : BORDERS) {
            for (int at = to; at > from && !border.isEmpty(); at--) {
                if (border.indexOf(text.charAt(at - 1)) >= 0 && !betweenDigits(text, at)) {
                    return at;
                }
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static boolean betweenDigits(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at)) && text.charAt(at - 1) != ' ';
    }
}
