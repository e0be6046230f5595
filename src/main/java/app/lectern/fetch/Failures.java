package app.lectern.fetch;

import app.lectern.article.Problem;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What other servers and the network answer, in plain words. */
final class Failures {

    private Failures() {}

    /**
     * Checks that an answer brings a page.
     *
     * @throws Problem {@code UNREACHABLE} if it does not
     */
    static void checkStatus(int status, String host) {
        if (status >= 200 && status < 300 && status != 204 && status != 205) {
            return;
        }
        String message = switch (status) {
            case 404, 410 ->
                host + " has no page at this address. Check it for typing mistakes; the page may have been removed.";
            case 401, 402, 403, 407, 451 ->
                host + " does not let Lectern read this page. Open it in your browser and paste its text, or save"
                        + " it as a file and add that.";
            case 429 -> host + " asks for fewer requests. Try again in a few minutes.";
            default ->
                status >= 500
                        ? host + " has trouble of its own just now (status " + status + "). Try again later."
                        : host + " did not send the page (status " + status
                                + "). Open it in your browser and paste its text instead.";
        };
        throw new Problem(Problem.Kind.UNREACHABLE, message);
    }

    static Problem problem(IOException failure, String host) {
        @Nullable Throwable refusal = refusal(failure, 0);
        if (refusal != null) {
            return new Problem(Problem.Kind.REFUSED, String.valueOf(refusal.getMessage()), failure);
        }
        if (failure instanceof InterruptedIOException) {
            return new Problem(Problem.Kind.TIMEOUT, host + " took too long to answer. Try again later.", failure);
        }
        if (failure instanceof UnknownHostException) {
            return new Problem(
                    Problem.Kind.UNREACHABLE,
                    "There is no site named " + host + ", or this computer is offline. Check the address for typing"
                            + " mistakes.",
                    failure);
        }
        if (failure instanceof SSLException) {
            return new Problem(
                    Problem.Kind.UNREACHABLE,
                    "No safe connection to " + host + " could be made, because its certificate or encryption is not in"
                            + " order.",
                    failure);
        }
        return new Problem(
                Problem.Kind.UNREACHABLE, host + " did not answer as a web server should. Try again later.", failure);
    }

    /** When several addresses of a host were tried, the reason for one of them may stand behind another's. */
    private static @Nullable Throwable refusal(@Nullable Throwable failure, int depth) {
        if (failure == null || failure instanceof Guard.Refusal || depth > 10) {
            return failure instanceof Guard.Refusal ? failure : null;
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            @Nullable Throwable found = refusal(suppressed, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return refusal(failure.getCause(), depth + 1);
    }
}
