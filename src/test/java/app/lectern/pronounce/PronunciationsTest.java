package app.lectern.pronounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.pronounce.Pronunciations.Entry;
import org.junit.jupiter.api.Test;

class PronunciationsTest {

    @Test
    void readsWordsAndPhones() {
        Pronunciations read = Pronunciations.parse("# mine\n\nNguyen = win\nOslo = /aa1 z l ow/\n");

        assertThat(read.entries()).containsExactly(new Entry("Nguyen", "win"), new Entry("Oslo", "/aa1 z l ow/"));
        assertThat(read.complaints()).isEmpty();
    }

    @Test
    void keepsTheFileAsItIs() {
        String text = "# mine\n\nNguyen=win\nnonsense\n";

        assertThat(Pronunciations.parse(text).text()).isEqualTo(text);
    }

    @Test
    void namesEveryLineThatCannotBeUsedByItsNumber() {
        Pronunciations read = Pronunciations.parse(
                "Nguyen = win\nnonsense\nOslo = /aa1 qq/\nKyoto = \u4eac\u90fd\n= word\n- = dash\n");

        assertThat(read.entries()).containsExactly(new Entry("Nguyen", "win"));
        assertThat(read.complaints())
                .satisfiesExactly(
                        second -> assertThat(second).startsWith("Line 2: write a word"),
                        third -> assertThat(third).startsWith("Line 3: \"qq\" is not a sound"),
                        fourth -> assertThat(fourth).startsWith("Line 4: \"\u4eac\u90fd\" cannot be said"),
                        fifth -> assertThat(fifth).startsWith("Line 5: write a word"),
                        sixth -> assertThat(sixth).startsWith("Line 6: the word to teach has to begin"));
    }

    @Test
    void newTeachingReplacesTheOldAndLeavesTheRest() {
        Pronunciations taught =
                Pronunciations.parse("# mine\nNguyen = win\nOslo = oz-low\n").with("Nguyen", "nwin");

        assertThat(taught.text()).isEqualTo("# mine\nOslo = oz-low\nNguyen = nwin\n");
        assertThat(taught.without("Oslo").text()).isEqualTo("# mine\nNguyen = nwin\n");
    }

    @Test
    void whatCannotBeSaidIsNotTaken() {
        assertThatThrownBy(() -> Pronunciations.NONE.with("Oslo", "/xx/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"xx\" is not a sound");
        assertThatThrownBy(() -> Pronunciations.NONE.with("Oslo", "o".repeat(300)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too long");
        assertThatThrownBy(() -> Pronunciations.NONE.with("two\nlines", "word"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
