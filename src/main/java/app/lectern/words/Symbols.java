package app.lectern.words;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Signs that have a name or mean a word: "&", "+", "=", stars, the colon of a ratio. */
final class Symbols implements Recogniser {

    private static final Map<Character, String> NAMES = Map.ofEntries(
            Map.entry('&', "and"),
            Map.entry('@', "at"),
            Map.entry('+', "plus"),
            Map.entry('=', "equals"),
            Map.entry('×', "times"),
            Map.entry('÷', "divided by"),
            Map.entry('±', "plus or minus"),
            Map.entry('≈', "about"),
            Map.entry('≠', "is not equal to"),
            Map.entry('≤', "at most"),
            Map.entry('≥', "at least"),
            Map.entry('√', "square root of"),
            Map.entry('∞', "infinity"),
            Map.entry('→', "to"),
            Map.entry('°', "degrees"),
            Map.entry('§', "section"),
            Map.entry('¶', "paragraph"),
            Map.entry('©', "copyright"),
            Map.entry('%', "percent"),
            Map.entry('‰', "per thousand"),
            Map.entry('$', "dollar"),
            Map.entry('€', "euro"),
            Map.entry('£', "pound"),
            Map.entry('¥', "yen"),
            Map.entry('¢', "cent"),
            Map.entry('№', "number"));
    private static final Pattern BY = Pattern.compile("[x×](?= ?\\d)");
    private static final Pattern PRODUCT = Pattern.compile("× ?(?:10(?:[⁻¹²³⁰-⁹]|\\^)|[\\d.,]++ ?=)");
    /** Books whose chapters and verses a colon parts. */
    private static final Set<String> BOOKS = Set.of(
            ("Genesis Exodus Leviticus Numbers Deuteronomy Joshua Judges Ruth Samuel Kings Chronicles Job Psalm Psalms"
                            + " Proverbs Ecclesiastes Isaiah Jeremiah Ezekiel Daniel Hosea Joel Amos Jonah Micah Zechariah"
                            + " Malachi Matthew Mark Luke John Acts Romans Corinthians Galatians Ephesians Philippians"
                            + " Colossians Thessalonians Timothy Titus Hebrews James Peter Jude Revelation Quran Koran Surah")
                    .split(" ", -1));

    private static final Pattern STARS = Pattern.compile("([★⭐]++)([☆]*+)");
    private static final Pattern TO = Pattern.compile(":(?=\\d)");

    @Override
    public @Nullable Reading read(Source source, int at) {
        char c = source.at(at);
        switch (c) {
            case 'x', '×' -> {
                Matcher by = source.digitBefore(at) || measureBefore(source, at) ? source.match(BY, at) : null;
                if (by != null) {
                    boolean product = c == '×' && source.match(PRODUCT, at) != null;
                    return new Reading(by.end(), product ? "times" : "by");
                }
            }
            case ':' -> {
                boolean verse = BOOKS.contains(source.wordBefore(source.tokenStart(at)));
                return source.isDigit(at - 1) && source.match(TO, at) != null
                        ? new Reading(at + 1, verse ? "" : "to")
                        : null;
            }
            case '★', '⭐' -> {
                return stars(source, at);
            }
            case '#' -> {
                return new Reading(at + 1, source.isDigit(at + 1) ? "number" : isNote(source, at) ? "sharp" : "hash");
            }
            case '^' -> {
                return source.isDigit(at + 1) || source.startsWith("-", at + 1)
                        ? new Reading(at + 1, "to the power of")
                        : null;
            }
            case '<', '>' -> {
                if (source.at(at + 1) == '=') {
                    return new Reading(at + 2, c == '<' ? "at most" : "at least");
                }
                boolean compares = source.isDigit(source.at(at + 1) == '.' ? at + 2 : at + 1)
                        || (source.at(at + 1) == ' ' && source.at(at - 1) == ' ');
                return compares ? new Reading(at + 1, c == '<' ? "less than" : "more than") : null;
            }
            case '*' -> {
                boolean product = source.isDigit(source.at(at + 1) == ' ' ? at + 2 : at + 1) && source.digitBefore(at);
                return product ? new Reading(at + 1, "times") : null;
            }
            case '.' -> {
                boolean inName =
                        Character.isLetterOrDigit(source.at(at - 1)) && Character.isLowerCase(source.at(at + 1));
                boolean inLineage = source.isDigit(at + 1)
                        && Character.isUpperCase(source.at(at - 1))
                        && !Character.isLetterOrDigit(source.at(at - 2));
                return inName || inLineage ? new Reading(at + 1, "dot") : null;
            }
            case '~' -> {
                return source.isDigit(at + 1) ? new Reading(at + 1, "about") : null;
            }
            default -> {}
        }
        if (repeated(source, at)) {
            return new Reading(at + 1, "");
        }
        if (Character.getType(c) == Character.LETTER_NUMBER || Character.getType(c) == Character.OTHER_NUMBER) {
            return new Reading(at + 1, Scripts.number(c));
        }
        String name = NAMES.get(c);
        return name == null ? null : new Reading(at + 1, name);
    }

    /** "20ft x 30ft". */
    private static boolean measureBefore(Source source, int at) {
        return source.at(at - 1) == ' ' && source.isDigit(source.tokenStart(at - 1)) && source.isLetter(at - 2);
    }

    /** A line of one sign, "===" or "+++", is drawn and not said. */
    private static boolean repeated(Source source, int at) {
        char c = source.at(at);
        if (c != '=' && c != '+' && c != '~') {
            return false;
        }
        return (source.at(at + 1) == c && source.at(at + 2) == c)
                || (source.at(at - 1) == c && (source.at(at - 2) == c || source.at(at + 1) == c));
    }

    /** "C#", the note and the language. */
    private static boolean isNote(Source source, int at) {
        char letter = source.at(at - 1);
        return letter >= 'A' && letter <= 'G' && !Character.isLetterOrDigit(source.at(at - 2));
    }

    /** "★★★★☆" as a mark. */
    private static @Nullable Reading stars(Source source, int at) {
        Matcher match = source.match(STARS, at);
        if (match == null || match.end() - at < 2) {
            return null;
        }
        int full = match.group(1).length();
        int empty = match.group(2).length();
        String outOf = empty == 0 ? "" : " out of " + Numbers.cardinal(full + empty);
        return new Reading(match.end(), Numbers.cardinal(full) + outOf + (full + empty == 1 ? " star" : " stars"));
    }
}
