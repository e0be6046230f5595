package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Metadata;
import app.lectern.article.Metadata.Completeness;
import app.lectern.article.Metadata.Direction;
import app.lectern.article.Page;
import app.lectern.article.PublicationDate;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataReaderTest {

    private static final String TEXT =
            "<p>The gates of the mill were opened for the first time since the last miller had retired.</p>";

    @ParameterizedTest
    @CsvSource({
        "The open gates | Mill Post, Mill Post",
        "The open gates - Mill Post, Mill Post",
        "Mill Post – The open gates, Mill Post",
        "The open gates » Mill Post » History, ''",
        "The open gates, Mill Post"
    })
    void theTitleComesWithoutTheSitesName(String title, String site) {
        Metadata metadata = read("<title>" + title + "</title><meta property='og:site_name' content='" + site
                + "'><h1>The open gates</h1>");

        assertThat(metadata.title()).isEqualTo("The open gates");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ana María Shua|Ana María Shua",
                "Ana Shua and Tom Reid|Ana Shua, Tom Reid",
                "Von Ana Shua, Redakteurin|Ana Shua",
                "Words by Ana Shua, PhD|Ana Shua",
                "ana@example.org|''"
            })
    void aBylineIsPeople(String byline, String people) {
        List<String> expected = people.isEmpty() ? List.of() : List.of(people.split(", "));

        assertThat(read("<meta name='author' content='" + byline + "'>").byline())
                .isEqualTo(expected);
    }

    @Test
    void structuredDataNameThePeopleTheDatesAndTheTags() {
        Metadata metadata = read("""
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",
                "headline":"The open gates","author":[{"@type":"Person","name":"Ana Shua"},{"name":"Tom Reid"}],
                "publisher":{"name":"Mill Post"},"datePublished":"2024-03-05T07:30:00+02:00","dateModified":"2024-03-06",
                "image":["https://example.org/gate.jpg"],"keywords":"mills, tides","isAccessibleForFree":false}]}</script>
                """);

        assertThat(metadata.byline()).containsExactly("Ana Shua", "Tom Reid");
        assertThat(metadata.site()).isEqualTo("Mill Post");
        assertThat(metadata.published())
                .isEqualTo(new PublicationDate(LocalDate.of(2024, 3, 5), LocalTime.of(7, 30), ZoneOffset.ofHours(2)));
        assertThat(metadata.updated()).isEqualTo(new PublicationDate(LocalDate.of(2024, 3, 6), null, null));
        assertThat(metadata.tags()).containsExactly("mills", "tides");
        assertThat(metadata.picture()).isNotNull();
        assertThat(metadata.completeness()).isEqualTo(Completeness.PAYWALLED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property='article:published_time' content='2024-03-05T07:30:00Z'>",
                "<meta itemprop='datePublished' content='2024-03-05T07:30:00+00:00'>",
                "<meta name='date' content='Tue, 05 Mar 2024 07:30:00 GMT'>",
                "<time itemprop='datePublished' datetime='2024-03-05 07:30:00+0000'>5 March</time>",
                "<time class='entry-date published' datetime='2024-03-05T07:30Z'>5 March</time>"
            })
    void aDateIsReadWhereverAPageStatesIt(String markup) {
        assertThat(read(markup).published())
                .isEqualTo(new PublicationDate(LocalDate.of(2024, 3, 5), LocalTime.of(7, 30), ZoneOffset.UTC));
    }

    @Test
    void everyTagOfAnArticleCounts() {
        assertThat(read("<meta property='article:tag' content='mills'><meta property='article:tag' content='tides'>")
                        .tags())
                .containsExactly("mills", "tides");
    }

    @Test
    void aPageForSubscribersSaysSo() {
        assertThat(read("<meta property='article:content_tier' content='locked'>")
                        .completeness())
                .isEqualTo(Completeness.PAYWALLED);
        assertThat(read("<meta property='article:content_tier' content='free'>").completeness())
                .isEqualTo(Completeness.WHOLE);
    }

    @Test
    void theDirectionIsTheBodysIfThePageDoesNotSay() {
        assertThat(read("<body dir='rtl'>").direction()).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(read("").direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
    }

    @Test
    void addressesAreMadeAbsolute() {
        Metadata metadata = read("<link rel='canonical' href='/gates'><meta property='og:image' content='/gate.jpg'>");

        assertThat(metadata.canonical()).isEqualTo(URI.create("https://mill.example/gates"));
        assertThat(metadata.picture())
                .isNotNull()
                .satisfies(picture -> assertThat(picture.source()).isEqualTo("https://mill.example/gate.jpg"));
    }

    private static Metadata read(String head) {
        String html = "<!doctype html>" + head + "<article>" + TEXT + TEXT.replace("gates", "doors") + "</article>";
        Page page = new Page(
                URI.create("https://mill.example/gates?from=mail"),
                "text/html",
                StandardCharsets.UTF_8,
                html.getBytes(StandardCharsets.UTF_8));
        return new Extractor().extract(page).metadata();
    }
}
