package app.lectern.web;

import app.lectern.narrate.Rendition;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers GET and HEAD for a rendition as for any file: with its exact length, in whole or in parts, or not at all if
 * the client has it (RFC 9110).
 */
final class VirtualFile {

    /** Stands between the parts of an answer to several ranges; long enough not to occur in audio. */
    private static final String BOUNDARY = "lectern-8f14e45fceea167a5a36dedd4bea2543";

    private VirtualFile() {}

    private interface Body {
        void write(OutputStream out) throws IOException;
    }

    /** Answers the request; rendering stops when the client leaves. */
    static void send(Context context, Rendition file) {
        Preconditions preconditions = new Preconditions(file.etag());
        context.header(Header.ETAG, file.etag());
        context.header(Header.ACCEPT_RANGES, "bytes");
        Optional<HttpStatus> early = preconditions.answer(context);
        if (early.isPresent()) {
            context.status(early.get());
            return;
        }
        Optional<ByteRanges> ranges = ranges(context, file, preconditions);
        List<ByteRanges.Part> parts = ranges.map(ByteRanges::parts).orElse(List.of());
        if (ranges.isEmpty()) {
            context.header(Header.CONTENT_TYPE, file.mediaType());
            send(context, file.length(), out -> file.write(0, file.length(), out));
        } else if (parts.isEmpty()) {
            context.status(HttpStatus.RANGE_NOT_SATISFIABLE);
            context.header(Header.CONTENT_RANGE, "bytes */" + file.length());
        } else if (parts.size() == 1) {
            ByteRanges.Part part = parts.get(0);
            context.status(HttpStatus.PARTIAL_CONTENT);
            context.header(Header.CONTENT_TYPE, file.mediaType());
            context.header(Header.CONTENT_RANGE, contentRange(part, file));
            send(context, part.length(), out -> file.write(part.from(), part.toExclusive(), out));
        } else {
            sendParts(context, file, parts);
        }
    }

    /** Section 14.2 defines {@code Range} for GET only. */
    private static Optional<ByteRanges> ranges(Context context, Rendition file, Preconditions preconditions) {
        String range = context.header(Header.RANGE);
        return range == null
                        || !context.method().equals(HandlerType.GET)
                        || !preconditions.rangeCounts(context.header(Header.IF_RANGE))
                ? Optional.empty()
                : ByteRanges.parse(range, file.length());
    }

    private static void sendParts(Context context, Rendition file, List<ByteRanges.Part> parts) {
        List<byte[]> headers = new ArrayList<>();
        byte[] end = ascii("\r\n--" + BOUNDARY + "--\r\n");
        long length = end.length;
        for (ByteRanges.Part part : parts) {
            byte[] header = ascii("\r\n--" + BOUNDARY + "\r\nContent-Type: " + file.mediaType() + "\r\nContent-Range: "
                    + contentRange(part, file) + "\r\n\r\n");
            headers.add(header);
            length += header.length + part.length();
        }
        context.status(HttpStatus.PARTIAL_CONTENT);
        context.header(Header.CONTENT_TYPE, "multipart/byteranges; boundary=" + BOUNDARY);
        send(context, length, out -> {
            for (int i = 0; i < parts.size(); i++) {
                out.write(headers.get(i));
                file.write(parts.get(i).from(), parts.get(i).toExclusive(), out);
            }
            out.write(end);
        });
    }

    /** Writes past Javalin's own stream, which would compress and buffer. */
    private static void send(Context context, long length, Body body) {
        context.res().setContentLengthLong(length);
        if (context.method().equals(HandlerType.HEAD)) {
            return;
        }
        try {
            body.write(context.res().getOutputStream());
        } catch (IOException e) {
            // the client has left, as players do when their listener jumps
        }
    }

    private static String contentRange(ByteRanges.Part part, Rendition file) {
        return "bytes " + part.from() + "-" + (part.toExclusive() - 1) + "/" + file.length();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
