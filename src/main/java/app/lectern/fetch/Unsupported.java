package app.lectern.fetch;

import app.lectern.article.Problem;
import java.nio.charset.StandardCharsets;

/** Tells people that something cannot be read aloud, in the words they have for it. */
final class Unsupported {

    private static final int BEGINNING = 1024;

    private Unsupported() {}

    /**
     * Checks that bytes can be text.
     *
     * @throws Problem {@code UNSUPPORTED} if they are a PDF document, an archive or another file that is not text
     */
    static void check(byte[] body) {
        String beginning = new String(body, 0, Math.min(BEGINNING, body.length), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("%PDF-")) {
            throw called("a PDF document");
        }
        if (beginning.startsWith("PK\u0003\u0004")) {
            throw called("a Word document, an e-book or an archive");
        }
        boolean wide = beginning.startsWith("\u00ff\u00fe") || beginning.startsWith("\u00fe\u00ff");
        if (!wide && beginning.indexOf('\0') >= 0) {
            throw called("a file of another kind");
        }
    }

    static Problem type(String mediaType) {
        return called(
                switch (mediaType.replaceFirst("/.*", "")) {
                    case "image" -> "a picture";
                    case "audio" -> "a recording";
                    case "video" -> "a video";
                    case "font" -> "a font";
                    default -> mediaType.equals("application/pdf") ? "a PDF document" : "a file of type " + mediaType;
                });
    }

    static Problem called(String what) {
        return new Problem(
                Problem.Kind.UNSUPPORTED,
                "This is " + what
                        + ", and Lectern reads web pages and plain text. Copy its text and paste it instead.");
    }
}
