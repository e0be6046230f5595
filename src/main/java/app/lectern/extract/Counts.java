package app.lectern.extract;

/** Counts of what makes prose. */
final class Counts {

    private Counts() {}

    /** Roughly how many words; scripts without blanks between words count two characters as one. */
    static int words(String text) {
        int words = 0;
        int unspaced = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isUnspaced(letter)) {
                unspaced++;
                inside = false;
            } else if (Character.isLetterOrDigit(letter)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (letter != '\'' && letter != '’' && letter != '-') {
                inside = false;
            }
        }
        return words + (unspaced + 1) / 2;
    }

    /** How many sentences end in the text. */
    static int sentences(String text) {
        int ends = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '。' || letter == '！' || letter == '？' || letter == '।') {
                ends++;
            } else if (letter == '.' || letter == '!' || letter == '?' || letter == '…' || letter == '؟') {
                int next = at + 1;
                while (next < text.length() && "\"'”’)]»".indexOf(text.charAt(next)) >= 0) {
                    next++;
                }
                ends += next == text.length() || text.charAt(next) <= ' ' ? 1 : 0;
            }
        }
        return ends;
    }

    private static boolean isUnspaced(char letter) {
        boolean hangul = letter >= '\uAC00' && letter <= '\uD7A3';
        boolean eastAsian = letter >= '\u2E80' && letter < '\uFB00' && !hangul;
        boolean thaiOrLao = letter >= '\u0E00' && letter < '\u0F00';
        return eastAsian || thaiOrLao;
    }
}
