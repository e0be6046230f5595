package app.lectern.fetch;

import app.lectern.article.Page;
import app.lectern.article.Problem;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Gets pages from the web, within limits of time and size, and never from where only this computer or its network may
 * reach. Thread-safe.
 */
public final class Fetcher implements AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(6);

    private final FetchSettings settings;
    private final Guard guard;
    private final TimedDns dns;
    private final OkHttpClient trusting;
    private final OkHttpClient guarded;

    public Fetcher(FetchSettings settings) {
        this(settings, Dns.SYSTEM);
    }

    Fetcher(FetchSettings settings, Dns names) {
        this.settings = settings;
        guard = new Guard(settings);
        dns = new TimedDns(names);
        trusting = new OkHttpClient.Builder()
                .dns(dns)
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectTimeout(CONNECT_TIMEOUT)
                .readTimeout(settings.timeout())
                .build();
        guarded = trusting.newBuilder()
                .dns(guard.around(dns))
                .socketFactory(guard.sockets())
                .build();
    }

    /**
     * Gets a page, following redirects.
     *
     * @param address as a person gives it; "https://" may be missing
     * @throws Problem {@code INVALID}, {@code REFUSED}, {@code UNREACHABLE}, {@code TIMEOUT}, {@code TOO_LARGE} or
     *     {@code UNSUPPORTED}
     */
    public Page fetch(String address) {
        return fetch(WebAddress.of(address));
    }

    /** The same for an address that was found in a page. */
    public Page fetch(URI address) {
        return fetch(address.toString());
    }

    private Page fetch(HttpUrl address) {
        long deadline = System.nanoTime() + settings.timeout().toNanos();
        CookieCrumbs cookies = new CookieCrumbs();
        HttpUrl url = address;
        for (int hop = 0; hop <= settings.maxRedirects(); hop++) {
            OkHttpClient client = guard.isExempt(url.host(), url.port()) ? trusting : guarded;
            Call call = client.newBuilder().cookieJar(cookies).build().newCall(request(url));
            call.timeout().timeout(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            try (Response response = call.execute()) {
                String location = response.header("Location");
                if (!response.isRedirect() || location == null) {
                    return page(url, response, call);
                }
                call.cancel();
                url = WebAddress.redirect(url, location);
            } catch (IOException e) {
                throw Failures.problem(e, url.host());
            }
        }
        throw new Problem(
                Problem.Kind.UNREACHABLE,
                "This page sends its readers from one address to the next without end. Open it in your browser and paste"
                        + " its text instead.");
    }

    private static Request request(HttpUrl url) {
        return new Request.Builder()
                .url(url)
                .header("User-Agent", "Mozilla/5.0 (compatible; Lectern; fetches one article for one listener)")
                .header("Accept", "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1")
                .header("Accept-Language", "en,*;q=0.5")
                .build();
    }

    private Page page(HttpUrl url, Response response, Call call) throws IOException {
        try {
            Failures.checkStatus(response.code(), url.host());
            String type = Objects.requireNonNullElse(response.header("Content-Type"), "");
            Pages.mediaType(type);
            return Pages.page(url.uri(), type, body(response));
        } finally {
            // Otherwise closing the response would read the rest of a body that was too long.
            call.cancel();
        }
    }

    private byte[] body(Response response) throws IOException {
        String encoding = response.header("Content-Encoding", "identity");
        if (!"identity".equalsIgnoreCase(encoding)) {
            throw new Problem(
                    Problem.Kind.UNREACHABLE,
                    "The site sent its page in a form that cannot be unpacked. Open it in your browser and paste its text"
                            + " instead.");
        }
        if (response.body().contentLength() <= settings.maxBytes()) {
            byte[] body = response.body().byteStream().readNBytes(settings.maxBytes() + 1);
            if (body.length <= settings.maxBytes()) {
                return body;
            }
        }
        throw new Problem(
                Problem.Kind.TOO_LARGE,
                "This page is larger than " + (settings.maxBytes() >> 20)
                        + " MB, too large for an article. Open it in your browser and paste the part you want to hear.");
    }

    @Override
    public void close() {
        dns.close();
        trusting.dispatcher().executorService().shutdown();
        trusting.connectionPool().evictAll();
    }
}
