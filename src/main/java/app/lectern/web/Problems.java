package app.lectern.web;

import app.lectern.article.Problem;
import app.lectern.json.Json;
import app.lectern.view.Frame;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.io.EOFException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Trouble as an answer: a page for people, {@code application/problem+json} (RFC 9457) for programs, both with one
 * sentence that says what to do.
 */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String UNEXPECTED = "Something went wrong inside Lectern. It has been written to the log.";

    private final Pages pages;

    Problems(Pages pages) {
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.exception(Problem.class, (problem, context) -> answer(context, status(problem.kind()), problem));
        routes.exception(HttpResponseException.class, (refusal, context) -> {
            int status = refusal.getStatus();
            if (refusal instanceof MethodNotAllowedResponse) {
                context.header("Allow", refusal.getDetails().getOrDefault("availableMethods", ""));
            }
            answer(context, status, words(status));
        });
        routes.exception(Exception.class, (failure, context) -> {
            int status = senderStatus(failure);
            if (status == 500) {
                LOG.error("{} {} failed", context.method(), context.path(), failure);
            }
            answer(context, status, words(status));
        });
        routes.error(404, context -> {
            if (context.res().getContentType() == null) {
                answer(context, 404, words(404));
            }
        });
    }

    /** The HTTP status that fits a kind of trouble. */
    static int status(Problem.Kind kind) {
        return switch (kind) {
            case INVALID, REFUSED, NO_ARTICLE -> 422;
            case NOT_FOUND -> 404;
            case UNREACHABLE -> 502;
            case TIMEOUT -> 504;
            case TOO_LARGE -> 413;
            case UNSUPPORTED -> 415;
            case BUSY -> 503;
            case STORAGE -> 507;
        };
    }

    /** The status that the server itself has for a request that is malformed or breaks off; otherwise 500. */
    private static int senderStatus(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof HttpException refused) {
                return refused.getCode();
            }
            if (at instanceof EOFException) {
                return 400;
            }
            if (at instanceof UnsupportedCharsetException || at instanceof IllegalCharsetNameException) {
                return 415;
            }
        }
        return 500;
    }

    private void answer(Context context, int status, Problem problem) {
        if (problem.kind() == Problem.Kind.BUSY) {
            context.header("Retry-After", "5");
        }
        answer(context, status, String.valueOf(problem.getMessage()));
    }

    private void answer(Context context, int status, String message) {
        context.status(status);
        context.header("Cache-Control", "no-store");
        if (wantsPage(context)) {
            Frame frame = pages.frame(title(status), "", null);
            pages.show(context, "problem", frame, Map.of("message", message));
            return;
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title(status));
        body.put("status", status);
        body.put("detail", message);
        context.contentType("application/problem+json");
        // As a string it would be sent in ISO 8859-1, since Jetty does not know that this type is always UTF-8.
        context.result(Json.write(body).getBytes(StandardCharsets.UTF_8));
    }

    static boolean wantsPage(Context context) {
        String accept = context.header("Accept");
        return !context.path().startsWith("/api/") && accept != null && accept.contains("text/html");
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "Not found";
            case 413 -> "Too large";
            case 503 -> "Busy";
            case 500 -> "Something went wrong";
            default -> "That did not work";
        };
    }

    private static String words(int status) {
        return switch (status) {
            case 400 -> "Lectern could not make sense of that request. Check its form and send it again.";
            case 404 -> "There is nothing at this address. It may have been removed.";
            case 405 -> "This address does not take that kind of request.";
            case 408 -> "The request came in too slowly. Send it again.";
            case 415 -> "Lectern does not know the charset of that request. Send it in UTF-8.";
            case 413 -> "That is more than Lectern takes at once. Send at most 10 MB.";
            case 503 -> "Lectern has too much to do just now. Try again in a few seconds.";
            default -> status >= 500 ? UNEXPECTED : "Lectern could not do that. Check the request and send it again.";
        };
    }
}
