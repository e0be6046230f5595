package app.lectern.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words as they are, in any alphabet that can be written in ours; comes last and refuses no letter. */
final class PlainWords implements Recogniser {

    private static final int LONGEST = 60;
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:[bcfgp]l|[bcdfgkpt]r|kn|gn|wr|ps|pn|rh|wh|sch?|s[cklmnpqtvw]|s[cpt]r|spl|squ|th|thr|thw|ch|chr|sh|shr|ph|phr"
                    + "|phl|gh|tw|dw|kh|kl|zh|mc|qu|[bcdfghjklmnpqrstvwxyz])?[aeiouy].*");
    private static final Pattern ENDING = Pattern.compile(
            ".*[aeiouy](?:[bcdfgklmnpqrstvwxz]|[bdgfklmnprstz]{2}(?<=bb|dd|gg|ff|ll|mm|nn|pp|rr|ss|tt|zz)|c[hkt]|cks|[dflmnprt]th"
                    + "|[fklmnprwx]?t|[flnr]?ch|gh|ght|gn|gs|ng|ngs|nk|nks|nge?|ph|sh|s[kmpt]|th|ths|tch|[lmnr][dgkmpstvzbcfn]"
                    + "|[lmr]bs?|lls|ws?|wn|x|x?t|[bcdfgklmnprtw]s|[lnrs][dkpt]s|cts|rns|rms|ck|mph|nx|hns?|[lr]ths?)?");
    private static final Pattern LONG_RUN = Pattern.compile(".*(?:[^aeiouy']{5}|[aeiou]{4}).*");
    private static final Pattern VOWEL = Pattern.compile("[^aeiouy]*+[aeiouy].*+");
    private static final Set<String> WITHOUT_VOWEL = Set.of(
            "hmm", "hm", "mmm", "mm", "shh", "psst", "pst", "brr", "grr", "zzz", "tsk", "pfft", "nth", "cwm", "ssh");

    @Override
    public @Nullable Reading read(Source source, int at) {
        int end = end(source, at);
        return end == at ? null : new Reading(end, spoken(source.text().substring(at, end)));
    }

    /** A word in lower-case ASCII; letters by name where it has no vowel to say it with. */
    static String spoken(String word) {
        if (Scripts.isForeign(word, 0)) {
            return Scripts.announce(word);
        }
        String ascii = isAscii(word) ? word.toLowerCase(Locale.ROOT) : Scripts.inAscii(word);
        String plain = trimApostrophes(ascii);
        boolean foreignLetter = word.length() == 1 && word.charAt(0) > 0x2ff;
        if (plain.isEmpty() || foreignLetter) {
            return Scripts.name(word.codePointAt(0));
        }
        if (plain.length() > LONGEST) {
            return inPieces(plain.replace("'", ""));
        }
        if (plain.length() > 1 && !hasVowel(plain) && plain.indexOf('\'') < 0 && !WITHOUT_VOWEL.contains(plain)) {
            return Letters.spell(plain);
        }
        return plain;
    }

    /** Whether there is a vowel to say a word with, which is in lower-case ASCII. */
    static boolean hasVowel(String word) {
        return VOWEL.matcher(word).matches();
    }

    /** Whether an English speaker would know how to say an unknown word, which is in lower-case ASCII. */
    static boolean sayable(String word) {
        return hasVowel(word)
                && BEGINNING.matcher(word).matches()
                && ENDING.matcher(word).matches()
                && !LONG_RUN.matcher(word).matches();
    }

    /** Where the word that begins at an offset ends: letters with their marks, and apostrophes between letters. */
    static int end(Source source, int at) {
        String text = source.text();
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean joins = c == '\'' && end > at && source.isLetter(end + 1);
            if ((!joins && !isPart(c)) || Scripts.isForeign(text, end)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isPart(int c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** A word longer than any in a dictionary, cut so that the voice does not stumble over its length. */
    private static String inPieces(String word) {
        StringBuilder pieces = new StringBuilder();
        for (int at = 0; at < word.length(); at += 20) {
            pieces.append(at == 0 ? "" : " ").append(word, at, Math.min(word.length(), at + 20));
        }
        return pieces.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String trimApostrophes(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && word.charAt(start) == '\'') {
            start++;
        }
        while (end > start && word.charAt(end - 1) == '\'') {
            end--;
        }
        return word.substring(start, end);
    }
}
