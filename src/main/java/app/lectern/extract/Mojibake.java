package app.lectern.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes what happens to a page whose UTF-8 somebody took for an older encoding and encoded once more: "â€™" for "’".
 * Pages are published like that. Control characters of the second kind (U+0080 to U+009F) never stand in a text, so they
 * give it away.
 */
final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int ENOUGH = 3;

    /** What punctuation and letters become, in ISO 8859-1 or in windows-1252. */
    private static final Pattern BROKEN = Pattern.compile(
            "[\\u00C3-\\u00DF\\u00C2][\\u0080-\\u00BF]|\\u00E2\\u20AC[\\u0080-\\u00BF\\u0152-\\u2122]"
                    + "|[\\u00E0-\\u00EF][\\u0080-\\u00BF]{2}|[\\u00F0-\\u00F4][\\u0080-\\u00BF]{3}|\\u00F0\\u0178[\\u0080-\\u00BF\\u0152-\\u2122]{2}");

    private Mojibake() {}

    /** The text as it was meant, or as it is. */
    static String repaired(String text) {
        if (isInOrder(text)) {
            return text;
        }
        Matcher broken = BROKEN.matcher(text);
        int signs = 0;
        while (signs < ENOUGH && broken.find()) {
            signs += givesAway(broken.group()) ? 1 : 0;
        }
        return signs < ENOUGH
                ? text
                : broken.reset().replaceAll(match -> Matcher.quoteReplacement(meant(match.group())));
    }

    /** A quick look, since almost every page is in order and the pattern is dear. */
    private static boolean isInOrder(String text) {
        int signs = 0;
        for (int at = 0; at < text.length() && signs < ENOUGH; at++) {
            char letter = text.charAt(at);
            boolean control = letter >= 0x80 && letter <= 0x9F;
            signs += control || (letter == '\u20AC' && at > 0 && text.charAt(at - 1) == '\u00E2') ? 1 : 0;
        }
        return signs < ENOUGH;
    }

    private static boolean givesAway(String characters) {
        return characters.startsWith("\u00E2\u20AC")
                || characters.chars().anyMatch(letter -> letter >= 0x80 && letter <= 0x9F);
    }

    private static String meant(String characters) {
        byte[] bytes = new byte[characters.length()];
        for (int at = 0; at < bytes.length; at++) {
            char letter = characters.charAt(at);
            bytes[at] = letter <= 0xFF ? (byte) letter : String.valueOf(letter).getBytes(WINDOWS_1252)[0];
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return characters;
        }
    }
}
