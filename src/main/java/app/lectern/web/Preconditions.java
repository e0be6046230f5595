package app.lectern.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request says about the version it knows (RFC 9110, section 13). A recording is a pure function of its script
 * and has no date, so conditions that name one do not count.
 *
 * @param etag the present version's strong entity tag, in its quotes
 */
record Preconditions(String etag) {

    private static final Pattern TAG = Pattern.compile("\\G\\s*,*\\s*(W/)?(\"[^\"]*\")");

    /** The status that answers the request without a body; empty if it is to be served. */
    Optional<HttpStatus> answer(Context context) {
        String ifMatch = context.header(Header.IF_MATCH);
        String ifNoneMatch = context.header(Header.IF_NONE_MATCH);
        if (ifMatch != null && !lists(ifMatch, true)) {
            return Optional.of(HttpStatus.PRECONDITION_FAILED);
        }
        return ifNoneMatch != null && lists(ifNoneMatch, false)
                ? Optional.of(HttpStatus.NOT_MODIFIED)
                : Optional.empty();
    }

    /** Whether a {@code Range} counts: there is no {@code If-Range}, or it names this very version. */
    boolean rangeCounts(@Nullable String ifRange) {
        return ifRange == null || ifRange.strip().equals(etag);
    }

    private boolean lists(String header, boolean strongly) {
        if (header.strip().equals("*")) {
            return true;
        }
        Matcher tag = TAG.matcher(header);
        while (tag.find()) {
            if (tag.group(2).equals(etag) && !(strongly && tag.group(1) != null)) {
                return true;
            }
        }
        return false;
    }
}
