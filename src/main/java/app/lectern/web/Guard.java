package app.lectern.web;

import app.lectern.article.Problem;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Set;

/** Keeps other sites from acting in a listener's name, and pages from loading or saying anything that is not ours. */
final class Guard {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "media-src 'self' blob:",
            "img-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private Guard() {}

    /** Lets a request that changes something pass only if a page of ours, the person or a program sent it. */
    static void refuseForeignForms(Context context) {
        if (!isSafe(context.method().name()) && !ours(context)) {
            throw new Problem(
                    Problem.Kind.REFUSED,
                    "That request came from another site, so nothing was changed. Open Lectern itself and try again.");
        }
    }

    /** Whether a request of this method changes nothing. */
    static boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    private static boolean ours(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = context.header("Origin");
        return origin == null || authority(origin).equals(context.header("Host"));
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    /** Headers of every answer. */
    static void sealAnswer(Context context) {
        context.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
    }
}
