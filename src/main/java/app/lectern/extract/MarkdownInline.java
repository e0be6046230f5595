package app.lectern.extract;

import app.lectern.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph with <a href="https://spec.commonmark.org/0.31.2/#inlines">Markdown's</a> signs for code, links, pictures
 * and stress taken off. Signs within signs are taken off as well.
 *
 * @param text without the signs
 * @param spans what they said
 */
record MarkdownInline(String text, List<Span> spans) {

    private static final Pattern SIGN = Pattern.compile("`([^`\\n]+)`"
            + "|!\\[([^\\]\\n]*)]\\([^()\\s]*(?:\\s\"[^\"]*\")?\\)"
            + "|\\[([^\\]\\n]+)]\\(([^()\\s]*)(?:\\s\"[^\"]*\")?\\)"
            + "|(?<![\\w*])(\\*{1,3})(?=[^\\s*])([^*\\n]+?)(?<=\\S)\\5(?![\\w*])"
            + "|(?<![\\w_])(_{1,3})(?=[^\\s_])([^\\n]+?)(?<=[^\\s_])\\7(?![\\w_])");

    static MarkdownInline of(String marked) {
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher sign = SIGN.matcher(marked);
        int from = 0;
        while (sign.find()) {
            text.append(marked, from, sign.start());
            from = sign.end();
            if (sign.group(1) != null) {
                add(sign.group(1), Span.Kind.CODE, "", text, spans);
            } else if (sign.group(2) != null) {
                text.append(sign.group(2));
            } else if (sign.group(3) != null) {
                add(of(sign.group(3)).text(), Span.Kind.LINK, sign.group(4), text, spans);
            } else {
                String inner = sign.group(6) != null ? sign.group(6) : sign.group(8);
                add(of(inner).text(), Span.Kind.EMPHASIS, "", text, spans);
            }
        }
        text.append(marked, from, marked.length());
        return new MarkdownInline(text.toString(), spans);
    }

    private static void add(String words, Span.Kind kind, String value, StringBuilder text, List<Span> spans) {
        int start = text.length();
        text.append(words);
        spans.add(new Span(kind, start, text.length(), value));
    }
}
