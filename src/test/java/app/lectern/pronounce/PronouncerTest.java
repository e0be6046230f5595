package app.lectern.pronounce;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Word;
import app.lectern.article.Word.Break;
import app.lectern.speech.VoiceLexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronouncerTest {

    private static final VoiceLexicon LEXICON = new VoiceLexicon();

    private final Pronouncer pronouncer = new Pronouncer(LEXICON::phones);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "They don't know. | don't | d.ow1.n.t",
                "She's late. | she's | sh.iy1.z",
                "We're here. | we're | w.iy1.r",
                "You'd better go. | you'd | y.uw1.d",
                "They could've won. | could've | k.uh1.d.ax.v"
            })
    void contractionsKeepTheirApostrophe(String printed, String word, String phones) {
        assertThat(Sentences.phones(pronouncer, printed, word)).isEqualTo(phones);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The cat's tail | cat's | k.ae1.t.s",
                "The dog's tail | dog's | d.ao1.g.z",
                "The boss's desk | boss's | b.ao1.s.ih.z"
            })
    void aPossessiveSoundsLikeItsNoun(String printed, String word, String phones) {
        assertThat(Sentences.phones(pronouncer, printed, word)).isEqualTo(phones);
    }

    @ParameterizedTest
    @CsvSource({
        "favourite, favorite",
        "neighbourhood, neighborhood",
        "kilometres, kilometers",
        "organise, organize",
        "realised, realized",
        "paediatric, pediatric",
        "analysed, analyzed"
    })
    void aBritishSpellingSoundsLikeTheAmericanOne(String british, String american) {
        assertThat(Sentences.phones(pronouncer, british, british))
                .isEqualTo(String.join(".", LEXICON.phones(american)));
    }

    @ParameterizedTest
    @CsvSource({"hour", "four", "promise", "surprised", "noise", "acre", "exercise", "advertise", "tour"})
    void aSpellingThatBothSidesShareIsLeftAlone(String word) {
        assertThat(BritishSpelling.american(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The apple fell. | the | dh.iy",
                "The hour struck. | the | dh.iy",
                "The pear fell. | the | ''",
                "The one that fell. | the | ''",
                "The European court | the | ''",
                "They want to eat. | to | t.uw",
                "They want to drink. | to | ''"
            })
    void smallWordsSoundOtherwiseBeforeAVowel(String printed, String word, String phones) {
        assertThat(Sentences.phones(pronouncer, printed, word)).isEqualTo(phones);
    }

    @ParameterizedTest
    @CsvSource({
        "clich\u00E9, cliche, ey1",
        "caf\u00E9s, cafes, z",
        "fianc\u00E9e, fiancee, ey1",
        "Jur\u010Di\u0107, jurcic, ch",
        "Novo\u0161, novos, sh"
    })
    void lettersThatEnglishLacksAreHeard(String printed, String spoken, String last) {
        List<Word> words = List.of(new Word(spoken, List.of(), 0, printed.length(), Break.NONE));

        assertThat(pronouncer.pronounce(words, printed).get(0).phones()).endsWith(last);
    }

    @Test
    void phonesThatAreThereAlreadyStay() {
        List<Word> letter = List.of(new Word("a", List.of("ey1"), 0, 1, Break.STATEMENT));

        assertThat(pronouncer.pronounce(letter, "A.")).isEqualTo(letter);
    }

    @Test
    void aTaughtWordIsSaidAsThePersonSays() {
        assertThat(said("Nguyen = win", "Mr Nguyen's house.")).isEqualTo("mr win's house");
        assertThat(said("Sinn Fein = shin fane", "Sinn Fein won.")).isEqualTo("shin fane won");
        assertThat(said("nguyen = win", "Nguyenova left.")).isEqualTo("nguyenova left");
    }

    @Test
    void capitalsInsideAWordMakeTheEntryExact() {
        assertThat(said("US = you ess", "It gave us the US view.")).isEqualTo("it gave us the you ess view");
    }

    @Test
    void aLaterLineWins() {
        assertThat(said("Oslo = one\nOslo = two", "Oslo")).isEqualTo("two");
    }

    @Test
    void syllablesInCapitalsBearTheStress() {
        Pronouncer taught = pronouncer.with(Pronunciations.parse("Siobhan = shi-VAWN"));

        assertThat(Sentences.words("Siobhan")).hasSize(1);
        assertThat(taught.pronounce(Sentences.words("Siobhan"), "Siobhan"))
                .containsExactly(new Word("shivawn", List.of("sh", "iy", "v", "ao1", "n"), 0, 7, Break.NONE));
    }

    @Test
    void taughtWordsStandForTheWholeStretchOfThePrintedOne() {
        Pronouncer taught = pronouncer.with(Pronunciations.parse("SQL = sequel"));
        List<Word> letters = List.of(
                new Word("s", List.of("eh1", "s"), 4, 7, Break.NONE),
                new Word("q", List.of("k", "y", "uw1"), 4, 7, Break.NONE),
                new Word("l", List.of("eh1", "l"), 4, 7, Break.STATEMENT));

        assertThat(taught.pronounce(letters, "Use SQL."))
                .containsExactly(new Word("sequel", List.of(), 4, 7, Break.STATEMENT));
    }

    private String said(String dictionary, String printed) {
        List<Word> words =
                pronouncer.with(Pronunciations.parse(dictionary)).pronounce(Sentences.words(printed), printed);
        return String.join(" ", words.stream().map(Word::spoken).toList());
    }
}
