package app.lectern.fetch;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;

/** Cookies for the redirects of one fetch, without which some sites lead round in circles; forgotten after it. */
final class CookieCrumbs implements CookieJar {

    private static final int MOST = 50;

    private final List<Cookie> cookies = new CopyOnWriteArrayList<>();

    @Override
    public void saveFromResponse(HttpUrl url, List<Cookie> received) {
        for (Cookie cookie : received) {
            cookies.removeIf(old -> old.name().equals(cookie.name())
                    && old.domain().equals(cookie.domain())
                    && old.path().equals(cookie.path()));
            if (cookies.size() < MOST) {
                cookies.add(cookie);
            }
        }
    }

    @Override
    public List<Cookie> loadForRequest(HttpUrl url) {
        return cookies.stream().filter(cookie -> cookie.matches(url)).toList();
    }
}
