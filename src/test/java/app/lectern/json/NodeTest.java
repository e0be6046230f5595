package app.lectern.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {

    @Test
    void oneAuthorReadsLikeAListOfAuthors() {
        assertThat(Json.tree("{\"author\":{\"name\":\"Ana\"}}").get("author").items())
                .extracting(author -> author.get("name").text())
                .containsExactly("Ana");
        assertThat(Json.tree("{\"author\":[{\"name\":\"Ana\"},{\"name\":\"Ben\"}]}")
                        .get("author")
                        .items())
                .extracting(author -> author.get("name").text())
                .containsExactly("Ana", "Ben");
    }

    @Test
    void whatIsNotThereIsMissingAllTheWayDown() {
        Node missing = Json.tree("{\"a\":[1,null]}").get("b").get("c");

        assertThat(missing.isMissing()).isTrue();
        assertThat(missing.text()).isEmpty();
        assertThat(missing.items()).isEmpty();
        assertThat(missing.properties()).isEmpty();
        assertThat(Json.tree("").isMissing()).isTrue();
    }

    @Test
    void numbersAndTruthValuesReadAsText() {
        Node node = Json.tree("{\"n\":1200,\"t\":true,\"z\":null,\"o\":{}}");

        assertThat(node.get("n").text()).isEqualTo("1200");
        assertThat(node.get("t").text()).isEqualTo("true");
        assertThat(node.get("z").text()).isEmpty();
        assertThat(node.get("o").text()).isEmpty();
        assertThat(node.properties()).containsOnlyKeys("n", "t", "z", "o");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\":\"b\n\"}", "{\"a\":\"b\",}", "{\"a\":\"it\\'s\"}", "/* x */ {\"a\":1}", "{\"a\":1};"})
    void commonMistakesInPagesAreForgiven(String json) {
        assertThat(Json.tree(json).get("a").isMissing()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "hello", "{\"a\" 1}", "<!-- -->", "{\"a\":1e999999999999999999}x\u0000"})
    void whatIsNotJsonIsAProblemOrStaysHarmless(String json) {
        try {
            assertThat(Json.tree(json).toString()).isNotNull();
        } catch (RuntimeException e) {
            assertThat(e).isInstanceOf(Problem.class);
        }
    }

    @Test
    void anUnfinishedObjectIsAProblem() {
        assertThatThrownBy(() -> Json.tree("{\"a\":")).isInstanceOf(Problem.class);
    }
}
