package app.lectern.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks that refer to notes, which nobody reads aloud: "shown[1]", "shown¹", "[citation needed]", "shown†". */
final class FootnoteMarks implements Recogniser {

    private static final Pattern BRACKETED = Pattern.compile("(?:\\[(?:\\d{1,3}|[a-z]|(?:note|nb|n) \\d{1,3})\\])++");
    private static final Pattern REMARK = Pattern.compile(
            "\\[(?:citation needed|clarification needed|dubious|who\\?|when\\?|which\\?|by whom\\?|better source needed|edit)\\]");
    private static final Pattern RAISED = Pattern.compile("[¹²³⁰⁴⁵⁶⁷⁸⁹]++(?:[,⁻–][¹²³⁰⁴⁵⁶⁷⁸⁹]++)*+|[*†‡]++");

    @Override
    public @Nullable Reading read(Source source, int at) {
        Matcher remark = source.match(REMARK, at);
        if (remark != null) {
            return new Reading(remark.end(), "");
        }
        char c = source.at(at);
        char before = source.at(at - 1);
        if (before == ' ') {
            return null;
        }
        if (c == '*' && source.isDigit(at - 1) && source.isDigit(at + 1)) {
            return null;
        }
        Matcher mark = source.match(c == '[' ? BRACKETED : RAISED, at);
        return mark == null ? null : new Reading(mark.end(), "");
    }
}
