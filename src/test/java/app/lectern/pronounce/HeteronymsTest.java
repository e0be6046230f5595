package app.lectern.pronounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeteronymsTest {

    private final Pronouncer pronouncer = new Pronouncer(word -> List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The choir will record a new song. | record | r.ih.k.ao1.r.d",
                "She broke the record by a second. | record | r.eh1.k.er.d",
                "Nurses protest the cuts every week. | protest | p.r.ax.t.eh1.s.t",
                "A protest blocked the bridge. | protest | p.r.ow1.t.eh.s.t",
                "Doctors want to reduce the use of antibiotics. | use | y.uw1.s",
                "Doctors use them too often. | use | y.uw1.z",
                "They did not estimate the cost. | estimate | eh1.s.t.ax.m.ey.t",
                "An early estimate was too low. | estimate | eh1.s.t.ax.m.ax.t"
            })
    void aNounSoundsUnlikeItsVerb(String printed, String word, String phones) {
        assertThat(Sentences.phones(pronouncer, printed, word)).isEqualTo(phones);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Old records fetch high prices. | records | r.eh1.k.er.d.z",
                "He records the meetings. | records | r.ih.k.ao1.r.d.z",
                "The project's budget doubled. | project's | p.r.aa1.jh.eh.k.t.s",
                "The house's roof leaked. | house's | hh.aw1.s.ih.z"
            })
    void anEndingInSFollowsTheReading(String printed, String word, String phones) {
        assertThat(Sentences.phones(pronouncer, printed, word)).isEqualTo(phones);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old pipes are made of lead and copper. | lead | l.eh1.d",
                "She took the lead in the final lap. | lead | l.iy1.d",
                "A live album followed. | live | l.ay1.v",
                "Guards resorted to tear gas at noon. | tear | t.iy1.r",
                "A gunshot wound on his arm bled. | wound | w.uw1.n.d",
                "Some minute flakes fell. | minute | m.ay.n.uw1.t",
                "They live in Leeds. | live | l.ih1.v",
                "The wind blew all night. | wind | w.ih1.n.d",
                "Tears ran down her face. | tears | t.iy1.r.z"
            })
    void neighboursTellTwoWordsOfOneSpellingApart(String printed, String word, String phones) {
        assertThat(Sentences.phones(pronouncer, printed, word)).isEqualTo(phones);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He read the letter yesterday. | read | r.eh1.d",
                "You can read the letter. | read | r.iy1.d",
                "I have read the letter. | read | r.eh1.d",
                "Read the letter. | read | r.iy1.d",
                "Did you read the letter? | read | r.iy1.d",
                "Millions read the letters every week. | read | r.iy1.d"
            })
    void theTenseOfReadComesFromItsNeighbours(String printed, String word, String phones) {
        assertThat(Sentences.phones(pronouncer, printed, word)).isEqualTo(phones);
    }
}
