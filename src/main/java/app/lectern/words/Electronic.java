package app.lectern.words;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses on the web, e-mail, names behind "@" and "#", file names, versions. */
final class Electronic implements Recogniser {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:[a-zA-Z][a-zA-Z+]{1,9}://|www\\.)[^\\s\"<>]++", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]++(?:\\.[\\w-]++)++(?:/[\\w/.-]*+)?+");
    private static final Pattern NAME = Pattern.compile("@\\w++|#(?=\\w*[\\p{L}_])[\\w\\p{L}]++");
    private static final Pattern DOTTED_NAME = Pattern.compile(
            "(?:[a-zA-Z0-9][a-zA-Z0-9_-]*+\\.)+(?:[a-z]{2,12}|[a-z]{0,3}\\d[a-z])(?![\\w@])(?:/[^\\s\"<>]*+)?+");
    private static final Pattern VERSION = Pattern.compile(
            "(?!\\d{1,3}(?:\\.\\d{3}){2,}(?![.\\d]))[vV]?\\d++(?:\\.\\d++){2,}+[a-z]?(?![\\p{L}\\d])|(?:v\\d++(?:\\.\\d++)?|V\\d++\\.\\d++)(?![\\p{L}\\d])");
    private static final Pattern PLATFORM = Pattern.compile("\\.NET(?!\\p{L})");
    private static final Pattern DOMAIN = Pattern.compile("(?:[a-zA-Z+]++://)?(?:[^/@]*@)?(?:www\\.)?([^/:?#]*+).*+");
    private static final Map<Character, String> MARKS = Map.ofEntries(
            Map.entry('.', "dot"),
            Map.entry('/', "slash"),
            Map.entry('\\', "backslash"),
            Map.entry('-', "dash"),
            Map.entry('\u2013', "dash"),
            Map.entry('_', "underscore"),
            Map.entry(':', "colon"),
            Map.entry('@', "at"),
            Map.entry('?', "question mark"),
            Map.entry('=', "equals"),
            Map.entry('&', "and"),
            Map.entry('#', "hash"),
            Map.entry('%', "percent"),
            Map.entry('~', "tilde"),
            Map.entry('+', "plus"));
    private static final Map<String, String> KNOWN =
            Map.of("jpg", "jpeg", "jpeg", "jpeg", "com", "com", "https", "H T T P S", "gmail", "G mail");

    private final boolean whole;

    Electronic(boolean whole) {
        this.whole = whole;
    }

    @Override
    public @Nullable Reading read(Source source, int at) {
        if (!source.tokenHas(".@#/vV", at)) {
            return null;
        }
        Matcher match = source.match(MAIL, at);
        if (match != null) {
            return trimmed(match);
        }
        match = source.match(ADDRESS, at);
        if (match != null) {
            Reading full = trimmed(match);
            return whole ? full : new Reading(full.end(), "link to " + host(match.group()));
        }
        match = source.match(NAME, at);
        if (match != null) {
            String name = match.group();
            return new Reading(match.end(), (name.charAt(0) == '@' ? "at " : "hashtag ") + camel(name.substring(1)));
        }
        match = source.match(VERSION, at);
        if (match != null) {
            return new Reading(match.end(), version(match.group()));
        }
        match = source.match(PLATFORM, at);
        if (match != null && !Character.isLetterOrDigit(source.at(at - 1))) {
            return new Reading(match.end(), "dot net");
        }
        match = source.match(DOTTED_NAME, at);
        return match != null && isName(match.group()) ? withEnding(source, trimmed(match)) : null;
    }

    /** Numbers parted by dots, digit by digit. */
    static String dotted(String written) {
        StringBuilder spoken = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            spoken.append(i == 0 ? "" : " ");
            spoken.append(Character.isDigit(c) ? Numbers.digits(String.valueOf(c)) : MARKS.getOrDefault(c, "dot"));
        }
        return spoken.toString();
    }

    private static String version(String written) {
        StringBuilder spoken = new StringBuilder();
        Matcher part = Pattern.compile("\\d++|\\.|[a-zA-Z]").matcher(written);
        while (part.find()) {
            String found = part.group();
            char c = found.charAt(0);
            spoken.append(spoken.isEmpty() ? "" : " ");
            spoken.append(
                    c == '.'
                            ? "point"
                            : Character.isDigit(c)
                                    ? Numbers.cardinal(found)
                                    : spoken.isEmpty() ? "version" : Letters.spell(found));
        }
        return spoken.toString();
    }

    private static Reading trimmed(Matcher match) {
        String written = match.group();
        int end = written.length();
        while (end > 1 && ".,;:!?)'\"]}*".indexOf(written.charAt(end - 1)) >= 0) {
            if (written.charAt(end - 1) == ')' && written.substring(0, end - 1).contains("(")) {
                break;
            }
            end--;
        }
        return new Reading(match.start() + end, spell(written.substring(0, end)));
    }

    /** "Booking.com's". */
    private static Reading withEnding(Source source, Reading name) {
        boolean possessive = source.startsWith("'s", name.end()) && !source.isLetter(name.end() + 2);
        return possessive ? new Reading(name.end() + 2, name.spoken() + "'s") : name;
    }

    private static String host(String address) {
        Matcher match = DOMAIN.matcher(address);
        String host = match.matches() ? match.group(1) : address;
        return host.isEmpty() ? "a file" : spell(host);
    }

    /** Not "end.The" or initials: every part is a name, the last one in small letters. */
    private static boolean isName(String written) {
        int first = written.indexOf('.');
        int letters = (int)
                written.chars().limit(first).filter(Character::isLetterOrDigit).count();
        return letters > 1 && !written.matches("\\d++\\.\\d++.*");
    }

    /** Every character of an address. */
    private static String spell(String written) {
        StringBuilder spoken = new StringBuilder();
        for (int at = 0; at < written.length(); ) {
            char c = written.charAt(at);
            int end = at + 1;
            String part;
            if (c >= '0' && c <= '9') {
                while (end < written.length() && Character.isDigit(written.charAt(end))) {
                    end++;
                }
                part = number(written.substring(at, end));
            } else if (Character.isLetter(c)) {
                while (end < written.length() && Character.isLetter(written.charAt(end))) {
                    end++;
                }
                boolean afterDot = at > 0 && written.charAt(at - 1) == '.';
                part = name(written.substring(at, end), afterDot);
            } else {
                part = MARKS.getOrDefault(c, "");
            }
            spoken.append(spoken.isEmpty() || part.isEmpty() ? "" : " ").append(part);
            at = end;
        }
        return spoken.toString();
    }

    private static String name(String letters, boolean afterDot) {
        String lower = letters.toLowerCase(Locale.ROOT);
        String known = KNOWN.get(lower);
        if (known != null) {
            return known;
        }
        boolean isShort = lower.length() == 1 || (lower.length() == 2 && afterDot);
        return isShort || !PlainWords.sayable(lower) ? Letters.spell(lower) : PlainWords.spoken(letters);
    }

    private static String number(String digits) {
        boolean round = digits.length() == 4 && digits.endsWith("000");
        return digits.length() <= 2 || round ? Numbers.cardinal(digits) : Numbers.digits(digits);
    }

    /** The words of a name that runs together: "ClimateChange", "covid19". */
    private static String camel(String name) {
        StringBuilder spoken = new StringBuilder();
        Matcher part = Pattern.compile("\\d++|\\p{Lo}++|\\p{Lu}++(?!\\p{Ll})|\\p{L}\\p{Ll}*+")
                .matcher(name);
        while (part.find()) {
            String found = part.group();
            spoken.append(spoken.isEmpty() ? "" : " ");
            if (Character.isDigit(found.charAt(0))) {
                spoken.append(Numbers.pairs(found));
            } else {
                spoken.append(Initialisms.isSpelled(found) ? Letters.spell(found) : PlainWords.spoken(found));
            }
        }
        return spoken.toString();
    }
}
