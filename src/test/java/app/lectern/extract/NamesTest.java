package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.LeftOut.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private final Names names = new Names();

    @ParameterizedTest
    @CsvSource({
        "ad-slot top, ADVERTISEMENT",
        "slot ad2, ADVERTISEMENT",
        "post_share, SHARE",
        "site most-read box, RELATED",
        "c-newsletter__form, SIGN_UP"
    })
    void aWordOfTheNamesHints(String called, Reason reason) {
        assertThat(names.hint(called))
                .isNotNull()
                .satisfies(hint -> assertThat(hint.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "block-20a388fd-95b9-4641-64ab9c672ad0",
                "main no-sidebar",
                "text no_toc",
                "pk pl jd ad pb kb",
                "download head already",
                ""
            })
    void lettersThatOnlyLookLikeAWordDoNot(String called) {
        assertThat(names.hint(called)).isNull();
    }
}
