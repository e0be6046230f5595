package app.lectern.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Digits that are dialled or copied, not counted: telephone numbers, network addresses, numbers in groups. */
final class Telephones implements Recogniser {

    private static final String END = "(?![\\p{L}\\d])(?![-.,/]\\d)";
    private static final Pattern INTERNATIONAL =
            Pattern.compile("\\+\\d{1,3}(?:[ .-]?\\(\\d{1,5}\\)|[ .-]?\\d{1,5})(?:[ .-]\\d{2,9}){0,5}" + END);
    private static final Pattern BRACKETED = Pattern.compile("\\(\\d{2,5}\\)[ -]?\\d{3,8}(?:[ .-]\\d{2,6}){0,3}" + END);
    private static final Pattern NORTH_AMERICAN =
            Pattern.compile("(?:\\d[ .-])?\\d{3}([-. ])\\d{3}\\1\\d{4}(?:\\1\\d+)?+" + END);
    private static final Pattern LETTERED =
            Pattern.compile("1-[89]\\d\\d-[A-Z0-9]{3,8}(?:-[A-Z0-9]{2,5})?(?![\\p{L}\\d])");
    private static final Pattern TRUNK = Pattern.compile("0\\d{1,4}[ -]\\d{3,8}(?:[ -]\\d{2,6}){0,3}" + END);
    private static final Pattern GROUPED = Pattern.compile("\\d{3,4}(?:[ -]\\d{3,6}){3,5}" + END);
    private static final Pattern SECURITY = Pattern.compile("\\d{3}-\\d{2}-\\d{4}" + END);
    private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{2}-\\d{4}" + END);
    private static final Pattern NETWORK = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,2}|:\\d{1,5})?" + END);
    /** Ten figures and more without a comma name something, and so does what stands behind "ISBN". */
    private static final Pattern COPIED = Pattern.compile("\\d{10,}+(?![\\p{L},./])");

    private static final Pattern BOOK = Pattern.compile("\\d[\\d -]{7,16}[\\dX]" + END);
    private static final Pattern EMERGENCY = Pattern.compile("(?:911|999|112|101|111|988)" + END);
    private static final Pattern[] FORMS = {
        INTERNATIONAL, BRACKETED, LETTERED, NORTH_AMERICAN, TRUNK, GROUPED, SECURITY, LOCAL
    };

    @Override
    public @Nullable Reading read(Source source, int at) {
        char c = source.at(at);
        if (c != '+' && c != '(' && !source.isDigit(at)) {
            return null;
        }
        Matcher match = source.match(NETWORK, at);
        if (match != null) {
            return new Reading(match.end(), Electronic.dotted(match.group()));
        }
        match = source.match(EMERGENCY, at);
        if (match != null
                && source.lowerWordBefore(at)
                        .matches("call|calls|called|calling|dial|dialled|dialed|dialing|ring|phone")) {
            return new Reading(match.end(), Numbers.digits(match.group()));
        }
        match = source.match(COPIED, at);
        if (match != null) {
            return new Reading(match.end(), Numbers.digits(match.group()));
        }
        match = source.match(BOOK, at);
        if (match != null && source.wordBefore(at).matches("ISBN|ISSN|EAN")) {
            return new Reading(match.end(), spoken(match.group()));
        }
        for (Pattern form : FORMS) {
            match = source.match(form, at);
            if (match != null && plausible(match.group())) {
                return new Reading(match.end(), spoken(match.group()));
            }
        }
        return null;
    }

    private static boolean plausible(String written) {
        long digits = written.chars().filter(c -> c >= '0' && c <= '9').count();
        return (digits >= 7 && digits <= 20) || written.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String spoken(String written) {
        StringBuilder spoken = new StringBuilder();
        boolean fresh = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '+') {
                spoken.append("plus");
            } else if (c >= '0' && c <= '9') {
                spoken.append(spoken.isEmpty() ? "" : fresh && i > 0 && spoken.length() > 4 ? ", " : " ")
                        .append(Numbers.digits(String.valueOf(c)));
            } else if (c >= 'A' && c <= 'Z') {
                int end = i;
                while (end + 1 < written.length() && Character.isUpperCase(written.charAt(end + 1))) {
                    end++;
                }
                spoken.append(", ").append(PlainWords.spoken(written.substring(i, end + 1)));
                i = end;
            }
            fresh = !Character.isLetterOrDigit(c) && c != '+';
        }
        return spoken.toString();
    }
}
