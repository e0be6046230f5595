package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @ParameterizedTest
    @CsvSource({
        "/story, /story/2",
        "/story/2/, /story/3/",
        "/story, /story?page=2",
        "/story?page=2, /story?page=3",
        "/story.html, /story-2.html",
        "/story, /story/page/2",
        "/2024/05/story, /2024/05/story/2"
    })
    void theNextPageOfAnArticleIsTheSameAddressWithTheNextNumber(String first, String second) {
        assertThat(next(first, "<a class='next' href='" + second + "'>Next page</a>"))
                .contains(URI.create("https://mill.example" + second));
        assertThat(next(first, "<link rel='next' href='" + second + "'>")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "/story, /another-story",
        "/story, https://elsewhere.example/story/2",
        "/story/2, /story/2",
        "/story/3, /story/2",
        "/day-7, /day-8",
        "/2023/, /2024/",
        "/story, not%ZZan:address"
    })
    void anotherArticleIsNoNextPage(String first, String second) {
        assertThat(next(first, "<a rel='next' href='" + second + "'>Next</a>")).isEmpty();
    }

    @Test
    void aNumberedPageThatLeadsBackToTheFirstGoesOn() {
        assertThat(next("/story-2.html", "<a href='/story.html'>1</a> <a rel='next' href='/story-3.html'>3</a>"))
                .contains(URI.create("https://mill.example/story-3.html"));
    }

    private static Optional<URI> next(String path, String markup) {
        URI address = URI.create("https://mill.example" + path);
        return Paging.next(Jsoup.parse("<p>Text.</p>" + markup, address.toString()), address);
    }
}
