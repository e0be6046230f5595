package app.lectern.web;

import app.lectern.article.Problem;
import app.lectern.json.Json;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads the JSON that programs send, which is UTF-8 whatever its header says (RFC 8259, section 8.1). */
final class JsonBody {

    private JsonBody() {}

    /**
     * The value in a request's body.
     *
     * @throws Problem {@code INVALID} if it is not JSON in UTF-8, or not of that type
     */
    static <T> T read(Context context, Class<T> type) {
        return Json.read(text(context.bodyAsBytes()), type);
    }

    private static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Problem(Problem.Kind.INVALID, "This JSON is not in UTF-8. Send it in UTF-8.", e);
        }
    }
}
