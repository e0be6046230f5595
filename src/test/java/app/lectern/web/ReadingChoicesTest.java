package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingChoicesTest {

    @TempDir
    Path folder;

    @Test
    void whatIsMentionedAndSkippedShowsOnThePageAndIsRemembered() throws Exception {
        try (TestServer server = new TestServer(folder)) {
            String added = post(server, "/articles", "text=It+rained+all+day.");
            Matcher article = Pattern.compile("/articles/[^/?#]+").matcher(added);
            assertThat(article.find()).isTrue();
            post(server, article.group() + "/reading", "read=headings&pictures=read&tables=skip&code=mention");
        }
        try (TestServer server = new TestServer(folder)) {
            URI page = server.address.resolve("/settings");
            String shown = send(HttpRequest.newBuilder(page)).replaceAll("\\s+", " ");
            assertThat(chosen(shown, "pictures")).isEqualTo("read");
            assertThat(chosen(shown, "tables")).isEqualTo("skip");
            assertThat(chosen(shown, "code")).isEqualTo("mention");
        }
    }

    /** The value of the option that is selected in the list of that name. */
    private static String chosen(String page, String name) {
        String list = page.substring(page.indexOf("name=\"" + name + "\""));
        String before = list.substring(0, list.indexOf(" selected"));
        return before.substring(before.lastIndexOf("value=\"") + 7, before.lastIndexOf('"'));
    }

    /** Where a form leads. */
    private static String post(TestServer server, String path, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
    }
}
