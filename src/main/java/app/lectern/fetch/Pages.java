package app.lectern.fetch;

import app.lectern.article.Page;
import app.lectern.article.Problem;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes pages of what came in, whatever way it came. */
public final class Pages {

    private static final String HTML = "text/html";
    private static final String PLAIN = "text/plain";

    private static final Pattern HTML_TYPE = Pattern.compile("text/html|application/xhtml\\+xml");
    private static final Pattern PLAIN_TYPE = Pattern.compile("text/(?:plain|markdown|x-markdown|x-web-markdown)");
    private static final Pattern UNKNOWN_TYPE =
            Pattern.compile("|application/octet-stream|application/x-unknown|unknown/unknown|application/xml|text/xml");
    private static final Pattern HTML_NAME = Pattern.compile("(?i).*\\.(?:x?html?|xht)");
    private static final Pattern PLAIN_NAME = Pattern.compile("(?i).*\\.(?:txt|text|md|markdown)");

    private static final Pattern TAG_FIRST = Pattern.compile("[\\s\\uFEFF]*<[a-zA-Z!?]");
    private static final Pattern MARKUP =
            Pattern.compile("(?i)</[a-z][a-z0-9]*\\s*>|<!doctype html|<(?:html|body|p|br|img)\\b");
    private static final Pattern DATA =
            Pattern.compile("(?is)\\s*<(?:\\?xml(?:(?!<html|<!doctype html).){0,2000}<)?(?:rss|feed|svg|rdf:rdf)\\b.*");

    private Pages() {}

    /** Text from the clipboard, plain or HTML as its content suggests. */
    public static Page pasted(String text) {
        String type = looksLikeHtml(text) ? HTML : PLAIN;
        return new Page(null, type, StandardCharsets.UTF_8, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A file. Programs that save pages write UTF-8 and often leave what the page said of its encoding, so bytes that are
     * UTF-8 are read as that, whatever the document declares.
     *
     * @param name its name, for the ending only
     * @throws Problem {@code UNSUPPORTED} if it is neither text nor HTML
     */
    public static Page file(String name, byte[] body) {
        String type = HTML_NAME.matcher(name).matches()
                ? HTML
                : PLAIN_NAME.matcher(name).matches() ? PLAIN : "";
        Page page = page(null, type, body);
        return Charsets.isUtf8WithMoreThanAscii(body)
                ? new Page(null, page.mediaType(), StandardCharsets.UTF_8, body)
                : page;
    }

    /**
     * What a server sent.
     *
     * @param contentType the header of that name, or empty
     * @throws Problem {@code UNSUPPORTED} if it is neither text nor HTML
     */
    static Page page(@Nullable URI address, String contentType, byte[] body) {
        String type = mediaType(contentType);
        Unsupported.check(body);
        if (type.isEmpty()) {
            String beginning = new String(body, 0, Math.min(4096, body.length), Charsets.of(body, contentType, true));
            if (DATA.matcher(beginning).matches()) {
                throw Unsupported.called("a news feed or a drawing");
            }
            type = looksLikeHtml(beginning) ? HTML : PLAIN;
        }
        return new Page(address, type, Charsets.of(body, contentType, type.equals(HTML)), body);
    }

    /**
     * The media type that a page of this content type will have, or empty if only its bytes can tell.
     *
     * @throws Problem {@code UNSUPPORTED} if it is neither text nor HTML
     */
    static String mediaType(String contentType) {
        int end = contentType.indexOf(';');
        String type =
                (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        if (HTML_TYPE.matcher(type).matches()) {
            return HTML;
        }
        if (PLAIN_TYPE.matcher(type).matches()) {
            return PLAIN;
        }
        if (UNKNOWN_TYPE.matcher(type).matches()) {
            return "";
        }
        throw Unsupported.type(type);
    }

    private static boolean looksLikeHtml(String text) {
        return TAG_FIRST.matcher(text).lookingAt() && MARKUP.matcher(text).find();
    }
}
