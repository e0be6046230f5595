package app.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Article;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = at(NOW);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anArticleSurvivesARestart() {
        Article article = Samples.article("Tides", "The sea comes and goes.");
        URI source = URI.create("https://harbour.example/tides");
        Entry entry = library.articles().add(article, source, 6);

        library.close();
        library = at(NOW.plusSeconds(60));

        assertThat(library.articles().find(entry.id())).contains(entry);
        assertThat(library.articles().original(entry.id())).contains(article);
        assertThat(library.articles().findBySource(source)).contains(entry);
        assertThat(entry.added()).isEqualTo(NOW);
        assertThat(entry.state()).isEqualTo(Entry.State.NEW);
        assertThat(entry.id()).matches("[0-9a-z]{12}");
    }

    @Test
    void aDeletedArticleIsGoneAndCanBeBroughtBack() {
        String id = add("Tides", "sea");
        library.positions().save(id, "s3", 120, "tab", 0);
        library.queue().add(id);

        assertThat(library.articles().delete(id)).isTrue();

        assertThat(library.articles().find(id)).isEmpty();
        assertThat(library.articles().original(id)).isEmpty();
        assertThat(titles(Query.standard())).isEmpty();
        assertThat(library.positions().find(id)).isEmpty();
        assertThat(library.queue().list()).isEmpty();
        assertThat(library.articles().delete(id)).isFalse();
        assertThat(library.articles().mark(id, Entry.State.HEARD)).isFalse();

        assertThat(library.articles().undelete(id)).isTrue();

        assertThat(titles(Query.standard())).containsExactly("Tides");
        assertThat(library.positions().find(id)).isPresent();
        assertThat(library.queue().list()).hasSize(1);
        assertThat(library.articles().undelete(id)).isFalse();
    }

    @Test
    void whatWasDeletedAMonthAgoIsPurged() {
        String id = add("Tides", "sea");
        library.articles().tag(id, Set.of("water"));
        library.articles().delete(id);
        library.close();

        library = at(NOW.plus(Duration.ofDays(30)));
        assertThat(library.articles().undelete(id)).isTrue();
        assertThat(library.articles().delete(id)).isTrue();
        library.close();

        library = at(NOW.plus(Duration.ofDays(60)).plusMillis(1));
        assertThat(library.articles().undelete(id)).isFalse();
        assertThat(library.articles().tags()).isEmpty();
    }

    @Test
    void aSearchFindsWordsInTitlesAndTextsWhateverTheirCaseAndAccents() {
        add("Tides", "The sea comes and goes.");
        add("Cafés of the old town", "A cup by the sea, and Köln.");

        assertThat(search("SEA")).containsExactlyInAnyOrder("Tides", "Cafés of the old town");
        assertThat(search("sea koln")).containsExactly("Cafés of the old town");
        assertThat(search("cafe")).containsExactly("Cafés of the old town");
        assertThat(search("tid")).containsExactly("Tides");
        assertThat(search("lighthouse")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "sea\"",
                "*",
                "title:",
                "(",
                "NEAR(a b)",
                "sea AND",
                "sea OR",
                "-sea",
                "^",
                "'; drop table articles"
            })
    void aSearchHasNoOperators(String search) {
        add("Tides", "The sea comes and goes.");

        assertThat(search(search)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void whatIsPutBackIsFound() {
        String id = add("Tides", "The sea comes and goes.");

        assertThat(library.articles().restore(id, Set.of("x1"), 10)).isTrue();

        Entry entry = library.articles().find(id).orElseThrow();
        assertThat(entry.restored()).containsExactly("x1");
        assertThat(entry.words()).isEqualTo(10);
        assertThat(search("lighthouse sea")).containsExactly("Tides");

        library.articles().restore(id, Set.of(), 6);
        assertThat(search("lighthouse")).isEmpty();
    }

    @Test
    void aListIsFilteredSortedAndPaged() {
        String tides = add("Tides", "one two three");
        String cafes = add("cafés", "one");
        String boats = add("Boats", "one two");
        library.articles().mark(boats, Entry.State.ARCHIVED);
        library.articles().tag(cafes, Set.of("food", "town"));
        library.articles().tag(cafes, Set.of("food"));
        library.articles().measure(tides, Duration.ofSeconds(4));

        assertThat(titles(Query.standard())).containsExactly("cafés", "Tides");
        assertThat(titles(all(Query.Order.OLDEST))).containsExactly("Tides", "cafés", "Boats");
        assertThat(titles(all(Query.Order.SHORTEST))).containsExactly("cafés", "Boats", "Tides");
        assertThat(titles(all(Query.Order.LONGEST))).containsExactly("Tides", "Boats", "cafés");
        assertThat(titles(all(Query.Order.TITLE))).containsExactly("Boats", "cafés", "Tides");
        assertThat(titles(new Query(Set.of(Entry.State.ARCHIVED), "", "", Query.Order.NEWEST, 0, 10)))
                .containsExactly("Boats");
        assertThat(titles(new Query(EnumSet.allOf(Entry.State.class), "", "food", Query.Order.NEWEST, 0, 10)))
                .containsExactly("cafés");
        assertThat(titles(new Query(Set.of(), "", "", Query.Order.NEWEST, 0, 10)))
                .isEmpty();
        Listing page =
                library.articles().list(new Query(EnumSet.allOf(Entry.State.class), "", "", Query.Order.OLDEST, 1, 1));
        assertThat(page.entries()).extracting(Entry::title).containsExactly("cafés");
        assertThat(page.total()).isEqualTo(3);
        assertThat(library.articles().tags()).containsExactly("food");
        assertThat(library.articles().find(tides).orElseThrow().duration()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(library.articles().find("nothing")).isEmpty();
        assertThat(library.articles().restore("nothing", Set.of(), 1)).isFalse();
        assertThat(library.articles().tag("nothing", Set.of("a"))).isFalse();
        assertThat(library.articles().measure("nothing", Duration.ZERO)).isFalse();
    }

    private Library at(Instant time) {
        return Library.open(folder, Clock.fixed(time, ZoneOffset.UTC));
    }

    private String add(String title, String text) {
        return library.articles()
                .add(Samples.article(title, text), null, text.split(" ").length)
                .id();
    }

    private List<String> search(String words) {
        return titles(new Query(EnumSet.allOf(Entry.State.class), words, "", Query.Order.NEWEST, 0, 10));
    }

    private static Query all(Query.Order order) {
        return new Query(EnumSet.allOf(Entry.State.class), "", "", order, 0, 10);
    }

    private List<String> titles(Query query) {
        return library.articles().list(query).entries().stream()
                .map(Entry::title)
                .toList();
    }
}
