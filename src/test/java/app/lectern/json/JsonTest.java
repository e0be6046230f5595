package app.lectern.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.LeftOut;
import app.lectern.article.Metadata;
import app.lectern.article.Picture;
import app.lectern.article.Problem;
import app.lectern.article.PublicationDate;
import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.article.Span;
import app.lectern.article.Table;
import app.lectern.article.Word;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    record Lamp(String name, int watts, @Nullable URI shop, Instant bought, Duration lit, List<String> rooms) {
        public boolean isBright() {
            return watts > 40;
        }

        public String getLabel() {
            return name + watts;
        }
    }

    @Test
    void writesOnlyTheComponentsInTheirOrderAndTimesAsText() {
        Lamp lamp =
                new Lamp("desk", 60, null, Instant.parse("2026-03-01T08:30:00Z"), Duration.ofMinutes(90), List.of());

        assertThat(Json.write(lamp))
                .isEqualTo("{\"name\":\"desk\",\"watts\":60,\"bought\":\"2026-03-01T08:30:00Z\",\"lit\":\"PT1H30M\","
                        + "\"rooms\":[]}");
        assertThat(Json.read(Json.write(lamp), Lamp.class)).isEqualTo(lamp);
    }

    @Test
    void anArticleComesBackAsItWas() {
        Article article = new Article(
                new Metadata(
                        "Tides & “moons”",
                        List.of("Ana María Shua"),
                        new PublicationDate(LocalDate.of(2025, 4, 2), LocalTime.of(9, 5), ZoneOffset.ofHours(2)),
                        new PublicationDate(LocalDate.of(2025, 4, 3), null, null),
                        "The Harbour Post",
                        "en-GB",
                        Metadata.Direction.LEFT_TO_RIGHT,
                        new Picture("https://harbour.example/a.jpg", "a boat", "", ""),
                        URI.create("https://harbour.example/tides"),
                        List.of("sea"),
                        Metadata.Completeness.WHOLE),
                List.of(
                        new Block(
                                "b1",
                                Block.Kind.PARAGRAPH,
                                0,
                                "Half ½ 🙂",
                                List.of(new Span(Span.Kind.EMPHASIS, 0, 4, "")),
                                "",
                                null,
                                null),
                        new Block(
                                "b2",
                                Block.Kind.TABLE,
                                0,
                                "a\tb",
                                List.of(),
                                "",
                                null,
                                new Table("Tides", List.of(), List.of(List.of("a", "b"))))),
                List.of(new LeftOut(
                        "x1", LeftOut.Reason.SIGN_UP, 1, List.of(Block.of("b3", Block.Kind.PARAGRAPH, 0, "Join us")))));

        assertThat(Json.read(Json.write(article), Article.class)).isEqualTo(article);
    }

    @Test
    void aScriptComesBackAsItWas() {
        Word word = new Word("red", List.of("r", "eh1", "d"), 0, 3, Word.Break.STATEMENT);
        Script script =
                new Script(List.of(new Sentence("s1", "b1", 0, 4, "Red.", List.of(word), Sentence.Delivery.BODY, 250)));

        assertThat(Json.read(Json.write(script), Script.class)).isEqualTo(script);
    }

    @Test
    void propertiesOfALaterVersionAreIgnored() {
        assertThat(Json.read(
                        "{\"name\":\"a\",\"watts\":1,\"bought\":\"2026-03-01T08:30:00Z\",\"lit\":\"PT1S\","
                                + "\"rooms\":[],\"colour\":\"red\"}",
                        Lamp.class))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[1,2]",
                "\"text\"",
                "{\"name\":\"a\"} {}",
                "{\"watts\":null}",
                "{\"watts\":60,\"bought\":\"2026-03-01T08:30:00Z\",\"lit\":\"PT1S\",\"rooms\":[]}",
                "{\"name\":{\"a\":1}}",
                "{\"watts\":99999999999999}",
                "{\"bought\":\"yesterday\"}"
            })
    void whatDoesNotFitIsAProblemThatSaysSo(String json) {
        assertThatThrownBy(() -> Json.read(json, Lamp.class))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID));
    }

    @Test
    void deepNestingIsRefusedAndNeverOverflowsTheStack() {
        String deep = "[".repeat(500_000);

        assertThatThrownBy(() -> Json.tree(deep))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
    }

    @Test
    void endlessListsAreRefused() {
        String wide = "[" + "[],".repeat(300_000) + "[]]";

        assertThatThrownBy(() -> Json.tree(wide))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
    }
}
