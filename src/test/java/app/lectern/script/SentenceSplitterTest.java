package app.lectern.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Halloran of the U.S. Senate, J. K. Marsh and St. Olaf's met at 3 p.m.| They left.",
                "He met Prof. Lund, Gen. Ortiz and Mrs. Webb Jr. on Jan. 9 at No. 5 Mill Lane.| Nothing came of it.",
                "We drove to Washington, D.C.| The road was empty.",
                "Ships, boats, rafts, etc. were there.| Prices, wages, etc.| The rest is known.",
                "The shop opens at 9 a.m. Monday.| It shuts at 5 p.m.| The bakery stays open.",
                "Acme Inc. sued Bolt Corp. in May.| Then Bolt Co.| The judge sighed.",
                "She lives on Main St.| They moved.",
                "It was small (see fig. 3).| It grew, e.g. in spring, i.e. after the rain."
            })
    void aFullStopOfAnAbbreviationEndsASentenceOnlyBeforeAWordThatBeginsOne(String text) {
        assertSplitsAtBars(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Take vitamin C.| The cold will pass.", "And so did I.| Then it rained."})
    void aLetterThatIsNoInitialMayEndASentence(String text) {
        assertSplitsAtBars(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It cost $3.50 a piece.| Nobody paid.",
                "See www.example.org/a.html for more.| It is long.",
                "1. Introduction to boats"
            })
    void decimalsAddressesAndMarkersEndNoSentence(String text) {
        assertSplitsAtBars(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Where is it?” she asked.| “In the U.K.”| He shrugged.",
                "He said: “It is over.”| She agreed.",
                "“Stop!” he cried.| “Now.”",
                "Wait… what?| No!| Really?!| Yes.",
                "The river rose.[4]| The town flooded."
            })
    void quotesAndNotesBelongToTheSentenceTheyClose(String text) {
        assertSplitsAtBars(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It ended.| The second half began.",
                "The cat sat.| The dog ran to the sun.| It was no.| They knew.",
                "第一句。|第二句。",
                "a line\n|another line"
            })
    void wordsThatLookLikeAbbreviationsLineBreaksAndOtherScriptsEndSentencesToo(String text) {
        assertSplitsAtBars(text);
    }

    private static void assertSplitsAtBars(String marked) {
        String text = marked.replace("|", "");
        List<Stretch> sentences = SentenceSplitter.split(text);
        String found = sentences.stream()
                .map(stretch -> text.substring(stretch.start(), stretch.end()))
                .collect(Collectors.joining("|"));
        assertThat(found).isEqualTo(marked.replaceAll("\\|\\s|\\n\\|", "|"));
    }
}
