package app.lectern.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Roman numerals: ordinal behind a ruler's name ("Henry VIII"), else cardinal ("World War II", "Chapter XL"). */
final class RomanNumerals implements Recogniser {

    private static final Pattern NUMERAL = Pattern.compile(
            "(?=[IVXLCDM])(M{0,3})(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})('s)?(?![\\p{L}\\d'])");
    private static final Pattern SMALL = Pattern.compile("(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})(?![\\p{L}\\d'])");
    private static final Set<String> BEFORE_SMALL =
            Set.of("p", "pp", "page", "pages", "scene", "part", "chapter", "section", "act", "volume", "vol", "book");
    private static final Pattern WORLD_WAR = Pattern.compile("WW(II?)('s)?(?![\\p{L}\\d])");
    private static final Set<String> RULERS = Table.words("rulers.txt");
    private static final Set<String> NUMBERED = Table.words("numbered.txt");
    private static final Set<String> WITH_LETTERS =
            Set.of("model", "series", "gen", "generation", "class", "system", "type", "title", "mark", "unit");
    /** Names that ten of their kind have borne. */
    private static final Set<String> OF_TEN = Set.of(
            "Pius", "Leo", "Charles", "Louis", "Alfonso", "Christian", "Benedict", "Gregory", "John", "Boniface");

    private static final Set<String> TITLES =
            Set.of("king", "queen", "emperor", "pope", "tsar", "czar", "sultan", "shah");
    private static final Pattern VERB_OF_PRONOUN = Pattern.compile(
            " (?:am|have|had|do|did|don't|didn't|can|can't|could|will|would|won't|should|must|might|think|thought|know|knew"
                    + "|want|wanted|wish|need|love|loved|like|liked|feel|felt|believe|believed|guess|met|saw|see|hear|heard|mean"
                    + "|hope|hoped|never|still|just|really|always|used|remember|told|asked|said)\\b");

    @Override
    public @Nullable Reading read(Source source, int at) {
        Matcher worldWar = source.at(at) == 'W' ? source.match(WORLD_WAR, at) : null;
        if (worldWar != null) {
            String which = worldWar.group(1).equals("I") ? "one" : "two";
            return new Reading(worldWar.end(), "world war " + which + (worldWar.group(2) == null ? "" : "'s"));
        }
        Matcher small = source.match(SMALL, at);
        if (small != null && small.end() > at + 1 && BEFORE_SMALL.contains(source.lowerWordBefore(at))) {
            return new Reading(small.end(), Numbers.cardinal(value(small.group().toUpperCase(Locale.ROOT))));
        }
        if ("IVXLCDM".indexOf(source.at(at)) < 0) {
            return null;
        }
        Matcher match = source.match(NUMERAL, at);
        if (match == null || match.end() == at) {
            return null;
        }
        String before = source.wordBefore(at);
        boolean afterRuler = RULERS.contains(before) || afterGivenName(source, at, match);
        boolean afterNumbered = NUMBERED.contains(source.lowerWordBefore(at));
        String written = match.group().replace("'s", "");
        if (written.length() == 1 && (hyphened(source, match.end()) || isLetter(source, at, written, afterNumbered))) {
            return null;
        }
        if (!afterRuler && !afterNumbered && !certain(source, at, written)) {
            return null;
        }
        if (afterRuler && written.equals("I") && isPronoun(source, at, match.end())) {
            return null;
        }
        String ending = match.group(5) == null ? "" : "'s";
        int value = value(written);
        boolean ordinal = source.lowerWordBefore(at).equals("the") && source.at(match.end()) == ' ';
        if ((afterRuler || ordinal) && !afterNumbered && value < 40) {
            String the = ordinal ? "" : "the ";
            return new Reading(match.end(), the + Numbers.ordinal(value) + ending);
        }
        return new Reading(match.end(), Numbers.cardinal(value) + ending);
    }

    private static boolean hyphened(Source source, int end) {
        return source.at(end) == '-' && source.isLetter(end + 1);
    }

    /** "Grade C", "Model X", "Malcolm X": of single letters only some are numbers, and only behind some words. */
    private static boolean isLetter(Source source, int at, String written, boolean afterNumbered) {
        return switch (written) {
            case "I", "V" -> false;
            case "X" ->
                afterNumbered
                        ? WITH_LETTERS.contains(source.lowerWordBefore(at))
                        : !OF_TEN.contains(source.wordBefore(at));
            default -> true;
        };
    }

    /** "When I met Charles I thought", but "Charles I fled". */
    private static boolean isPronoun(Source source, int at, int end) {
        String name = source.wordBefore(at);
        String title = source.lowerWordBefore(at - 1 - name.length());
        return !TITLES.contains(title) && source.match(VERB_OF_PRONOUN, end) != null;
    }

    /** "John D. Rockefeller III". */
    private static boolean afterGivenName(Source source, int at, Matcher match) {
        if (!match.group().startsWith("II") && !match.group().equals("IV")) {
            return false;
        }
        int start = at;
        for (int words = 0; words < 3 && start > 0; words++) {
            while (start > 0 && (source.at(start - 1) == ' ' || source.at(start - 1) == '.')) {
                start--;
            }
            String word = source.wordBefore(start);
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
                return false;
            }
            if (words > 0 && RULERS.contains(word)) {
                return true;
            }
            start -= word.length();
        }
        return false;
    }

    /** Whether it is a numeral by its looks: made of I, V and X, and more than one of them. */
    private static boolean certain(Source source, int at, String written) {
        if (written.length() < 2 || source.shouted()) {
            return false;
        }
        boolean small = written.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
        boolean afterName = source.at(at - 1) == ' '
                && source.wordBefore(at).length() > 1
                && Character.isUpperCase(source.wordBefore(at).charAt(0));
        boolean the = source.lowerWordBefore(at).equals("the");
        String after = source.wordAfter(at + written.length());
        boolean ordinal =
                the && !after.isEmpty() && (Character.isUpperCase(after.charAt(0)) || after.equals("century"));
        if ((written.equals("IV") && source.length() > 3) || (small && ordinal)) {
            return afterName || ordinal;
        }
        return small
                ? written.indexOf('I') >= 0 || afterName
                : (written.length() > 3 && afterName) || written.length() > 4;
    }

    private static int value(String numeral) {
        int value = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int digit = switch (numeral.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                case 'C' -> 100;
                case 'D' -> 500;
                default -> 1000;
            };
            value += digit < before ? -digit : digit;
            before = Math.max(before, digit);
        }
        return value;
    }
}
