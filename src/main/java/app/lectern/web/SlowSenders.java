package app.lectern.web;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Cuts off who sends so little at a time that it holds a place rather than brings an article. Jetty's own handler for
 * this measures all requests together.
 */
final class SlowSenders extends Handler.Wrapper {

    private static final int LEAST_BYTES_A_SECOND = 500;
    private static final long GRACE_SECONDS = 2;

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new MeasuredRequest(request), response, callback);
    }

    private static final class MeasuredRequest extends Request.Wrapper {

        private final long begun = System.nanoTime();
        private long received;

        MeasuredRequest(Request request) {
            super(request);
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk == null || chunk.isLast() || Content.Chunk.isFailure(chunk)) {
                return chunk;
            }
            received += chunk.remaining();
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) - GRACE_SECONDS;
            if (received >= seconds * LEAST_BYTES_A_SECOND) {
                return chunk;
            }
            chunk.release();
            return Content.Chunk.from(new HttpException.RuntimeException(
                    HttpStatus.REQUEST_TIMEOUT_408, "The request came in too slowly"));
        }
    }
}
