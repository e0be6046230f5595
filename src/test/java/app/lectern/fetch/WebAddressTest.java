package app.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Problem;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.com/a?b=c,https://example.com/a?b=c",
        "'  https://example.com/a  ',https://example.com/a",
        "HTTP://Example.COM,http://example.com/",
        "example.com/a,https://example.com/a",
        "www.example.co.uk,https://www.example.co.uk/",
        "example.com:8443/a,https://example.com:8443/a",
        "https://example.com/a#part,https://example.com/a",
        "https://de.example.org/wiki/Größe,https://de.example.org/wiki/Gr%C3%B6%C3%9Fe",
        "https://bücher.example/,https://xn--bcher-kva.example/",
        "http://192.0.2.7/a,http://192.0.2.7/a",
        "http://[2001:db8::1]/,http://[2001:db8::1]/"
    })
    void anAddressIsTakenAsPeopleGiveIt(String given, String meant) {
        assertThat(WebAddress.of(given)).hasToString(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "two words",
                "https://",
                "https:///a",
                "http://exa mple.com/",
                "http://example.com/\u0000",
                "http://example.com/\r\nHost: other",
                "http://example.com\\@other.example/",
                "http://example.com:99999/",
                "http://[::1",
                "javascript:alert(1)",
                "data:text/html,hello",
                "mailto:a@b.example"
            })
    void whatIsNoAddressIsInvalid(String given) {
        assertThatThrownBy(() -> WebAddress.of(given))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://example.com/a",
                "gopher://example.com/",
                "http://user@example.com/",
                "http://user:secret@example.com/",
                "http://example.com@127.0.0.1/",
                "http://2130706433/",
                "http://127.1/",
                "http://127.0.1/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://017700000001/",
                "http://0/",
                "http://127.0.0.1./",
                "http://127.0.0.01/",
                "http://1.2.3.4.5/",
                "http://256.1.1/",
                "http://%31%32%37.0.0.1/",
                "http://%6c%6f%63%61%6c%68%6f%73%74/",
                "http://foo.0x7f/"
            })
    void anAddressThatDeceivesIsRefused(String given) {
        assertThatThrownBy(() -> WebAddress.of(given))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED));
    }

    @Test
    void aRedirectMayBeRelativeButNotDeceive() {
        HttpUrl from = WebAddress.of("https://example.com/a/b");

        assertThat(WebAddress.redirect(from, "../c d")).hasToString("https://example.com/c%20d");
        assertThat(WebAddress.redirect(from, "//other.example/")).hasToString("https://other.example/");
        for (String location : new String[] {
            "file:///etc/passwd", "javascript:alert(1)", "http://a@b.example/", "//2130706433/", "//127.1", "//[::1"
        }) {
            assertThatThrownBy(() -> WebAddress.redirect(from, location))
                    .as(location)
                    .isInstanceOf(Problem.class);
        }
    }
}
