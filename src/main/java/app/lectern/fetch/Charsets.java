package app.lectern.fetch;

import static java.util.Map.entry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a document's bytes are to be decoded, in the order of the <a href="https://encoding.spec.whatwg.org/">Encoding</a>
 * and <a href="https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding">HTML</a>
 * standards: byte order mark, header, {@code <meta>}; then UTF-8 if the bytes are that, else windows-1252.
 */
final class Charsets {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** How far into the document the standard looks for a declaration, in bytes. */
    private static final int PRESCAN = 1024;

    /** Names that mean another encoding than they say, and those that Java calls otherwise. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            entry("ascii", "windows-1252"),
            entry("us-ascii", "windows-1252"),
            entry("ansi_x3.4-1968", "windows-1252"),
            entry("iso-8859-1", "windows-1252"),
            entry("iso8859-1", "windows-1252"),
            entry("iso88591", "windows-1252"),
            entry("iso_8859-1", "windows-1252"),
            entry("latin1", "windows-1252"),
            entry("latin-1", "windows-1252"),
            entry("l1", "windows-1252"),
            entry("cp1252", "windows-1252"),
            entry("x-user-defined", "windows-1252"),
            entry("latin2", "iso-8859-2"),
            entry("iso-8859-9", "windows-1254"),
            entry("latin5", "windows-1254"),
            entry("iso-8859-11", "windows-874"),
            entry("tis-620", "windows-874"),
            entry("utf8", "utf-8"),
            entry("unicode-1-1-utf-8", "utf-8"),
            entry("utf-16", "utf-16le"),
            entry("unicode", "utf-16le"),
            entry("gb2312", "gb18030"),
            entry("gb_2312-80", "gb18030"),
            entry("x-gbk", "gb18030"),
            entry("gbk", "gb18030"),
            entry("big5", "big5-hkscs"),
            entry("shift_jis", "windows-31j"),
            entry("shift-jis", "windows-31j"),
            entry("sjis", "windows-31j"),
            entry("x-sjis", "windows-31j"),
            entry("euc-kr", "x-windows-949"),
            entry("ks_c_5601-1987", "x-windows-949"),
            entry("macintosh", "x-macroman"),
            entry("x-mac-cyrillic", "x-macukraine"));

    /** The encodings of the standard; Java knows many more, some of which are apt to smuggle mark-up past a filter. */
    private static final Pattern STANDARD = Pattern.compile(
            "utf-8|utf-16[lb]e|windows-(?:125[0-8]|874|31j)|iso-8859-(?:[2-8]|13|15|16)|koi8-[ru]|gb18030|big5-hkscs"
                    + "|euc-jp|iso-2022-jp|x-windows-949|x-macroman|x-macukraine|ibm866");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern XML_DECLARATION =
            Pattern.compile("^\\s*<\\?xml[^>]{1,200}?encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");
    private static final Pattern META =
            Pattern.compile("<meta\\s[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private Charsets() {}

    /**
     * How to decode a document.
     *
     * @param contentType value of the header of that name, or empty
     * @param isMarkup whether the document may declare its encoding itself
     */
    static Charset of(byte[] body, String contentType, boolean isMarkup) {
        return mark(body)
                .or(() -> named(PARAMETER.matcher(contentType)))
                .or(() -> isMarkup ? declared(body) : Optional.empty())
                .orElseGet(() -> isUtf8(body) ? StandardCharsets.UTF_8 : WINDOWS_1252);
    }

    private static Optional<Charset> mark(byte[] body) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(body, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] body, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= body.length || (body[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Charset> declared(byte[] body) {
        String head = new String(body, 0, Math.min(PRESCAN, body.length), StandardCharsets.ISO_8859_1);
        return named(XML_DECLARATION.matcher(head))
                .or(() -> named(META.matcher(COMMENT.matcher(head).replaceAll(""))))
                // What could be read as ASCII to get here is not UTF-16, whatever it says.
                .map(charset -> charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset);
    }

    private static Optional<Charset> named(Matcher matcher) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        String label = matcher.group(1).toLowerCase(Locale.ROOT);
        String meant = MEANT.getOrDefault(label, label);
        return STANDARD.matcher(meant).matches() && Charset.isSupported(meant)
                ? Optional.of(Charset.forName(meant))
                : Optional.empty();
    }

    /** Whether the bytes can hardly be in another encoding than UTF-8. */
    static boolean isUtf8WithMoreThanAscii(byte[] body) {
        for (byte each : body) {
            if (each < 0) {
                return mark(body).isEmpty() && isUtf8(body);
            }
        }
        return false;
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
