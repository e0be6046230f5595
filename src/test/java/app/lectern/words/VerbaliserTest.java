package app.lectern.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Word;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbaliserTest {

    private final Verbaliser verbaliser = new Verbaliser(false, true);

    private String say(String printed) {
        return spoken(verbaliser.words(printed));
    }

    private static String spoken(List<Word> words) {
        return words.stream().map(Word::spoken).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            lost 4-2 Mo Dawes came      | lost four to two mo dawes came
            from 1931-1938 In Leeds     | from nineteen thirty one to nineteen thirty eight in leeds
            20-25 Dr. Webb              | twenty to twenty five doctor webb
            $2,300 billion              | two thousand three hundred billion dollars
            $7,654.321                  | seven thousand six hundred fifty four point three two one dollars
            88888888888/7               | eighty eight billion eight hundred eighty eight million eight hundred eighty eight thousand eight hundred eighty eight sevenths
            y'tve gone                  | y'tve gone
            Ångström’s naïve façade     | angstrom's naive facade
            don’t “stop.”               | don't stop
            €7, £7, ¥7                  | seven euros seven pounds seven yen
            40–50                       | forty to fifty
            −12                         | minus twelve
            30°C                        | thirty degrees celsius
            ½ × 4                       | one half times four
            λ                           | lambda
            GPU, UN and MI6             | g p u u n and m i six
            It was 4:07                 | it was four oh seven
            2019-03-04                  | march fourth twenty nineteen
            9/11                        | nine eleven
            $31bn and $2.5m             | thirty one billion dollars and two point five million dollars
            No. 7                       | number seven
            so it was[3] then           | so it was then
            TL;DR                       | t l d r
            Super Bowl XLVII            | super bowl forty seven
            2,000,000th                 | two millionth
            """)
    void whatAVoiceStumblesOverIsReadToItsEnd(String printed, String spoken) {
        assertThat(say(printed)).isEqualTo(spoken);
    }

    @Test
    void endlessTokensAreReadInPieces() {
        assertThat(verbaliser.words("b".repeat(600) + "a"))
                .allMatch(word -> word.spoken().length() <= 60);
        assertThat(verbaliser.words("a1".repeat(2000))).hasSize(4000);
        assertThat(spoken(verbaliser.words("漢".repeat(2000)))).isEqualTo("words in chinese");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in 1907 and 2018            | in nineteen oh seven and twenty eighteen
            1250 sheep                  | twelve fifty sheep
            1250 houses                 | one thousand two hundred fifty houses
            4.50                        | four point five zero
            1½ hours                    | one and a half hours
            the 32nd                    | the thirty second
            Flight 208                  | flight two oh eight
            11 Feb. 2003                | the eleventh of february two thousand three
            Mar 3-6, 1988               | march third to sixth nineteen eighty eight
            the '70s                    | the seventies
            8:30 p.m. GMT               | eight thirty p m g m t
            """)
    void numbersDatesAndTimes(String printed, String spoken) {
        assertThat(say(printed)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a $3 million bridge         | a three million dollar bridge
            £2.05                       | two pounds five pence
            €0.40                       | forty cents
            $4-6bn                      | four to six billion dollars
            SEK 90                      | ninety swedish kronor
            ₹300 crore                  | three hundred crore rupees
            $9/wk                       | nine dollars per week
            70 km/h                     | seventy kilometers per hour
            1 kg                        | one kilogram
            6'1" tall                   | six foot one tall
            3 m²                        | three square meters
            4 in 7                      | four in seven
            20k readers, a 5k run       | twenty thousand readers a five k run
            """)
    void moneyAndMeasures(String printed, String spoken) {
        assertThat(say(printed)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the WTO's NGOs              | the w t o's n g o's
            NASA and UNESCO             | nasa and unesco
            LOUD NEWS FROM THE BBC      | loud news from the b b c
            Dr. Lee of Oak Dr.          | doctor lee of oak drive
            St. Anne of Main St.        | saint anne of main street
            George V and Part IV        | george the fifth and part four
            Vol. 3, pp. 7-9             | volume three pages seven to nine
            e.g. rain, snow, etc.       | for example rain snow et cetera
            14 Mill Rd, Reno, NV 89501  | fourteen mill road reno nevada eight nine five zero one
            D-Minn.                     | d minnesota
            B-52, H₂O and COVID-19      | b fifty two h two o and covid nineteen
            """)
    void namesAndAbbreviations(String printed, String spoken) {
        assertThat(say(printed)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ann@mill.org                | ann at mill dot org
            https://mill.org/a-1        | h t t p s colon slash slash mill dot org slash a dash one
            #RiverWalk by @mill         | hashtag river walk by at mill
            10.0.0.7                    | one zero dot zero dot zero dot seven
            call +1 212-555-0142        | call plus one two one two five five five zero one four two
            """)
    void addressesAndNumbersThatAreCopied(String printed, String spoken) {
        assertThat(say(printed)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Москва                      | moskva
            said سلام to us             | said a word in arabic to us
            שלום עולם                   | two words in hebrew
            東京タワー                    | words in japanese
            𝐁𝐨𝐥𝐝                        | bold
            """)
    void everyScriptIsSaidOrAnnounced(String printed, String spoken) {
        assertThat(say(printed)).isEqualTo(spoken);
    }

    @Test
    void emojiAreSilentUnlessTheyAreWanted() {
        assertThat(say("fine 😀 👍🏽 🇫🇷 day")).isEqualTo("fine day");
        assertThat(spoken(new Verbaliser(true, true).words("fine 😀 🇫🇷")))
                .isEqualTo("fine grinning face flag of france");
    }

    @Test
    void aLongAddressIsNamedByItsHostInAnArticle() {
        assertThat(spoken(new Verbaliser(false, false).words("see https://www.mill.org/a/b?c=1 now")))
                .isEqualTo("see link to mill dot org now");
    }

    @Test
    void aLetterOfAnInitialismHasThePhonesOfItsName() {
        assertThat(verbaliser.words("a USA"))
                .extracting(Word::phones)
                .containsExactly(List.of(), List.of("y", "uw1"), List.of("eh1", "s"), List.of("ey1"));
    }

    @Test
    void aBrokenWordKeepsItsPlaceInThePrintedText() {
        Word word = verbaliser.words("so na\u00ADive they").get(1);
        assertThat(word.spoken()).isEqualTo("naive");
        assertThat(word.start()).isEqualTo(3);
        assertThat(word.end()).isEqualTo(9);
    }
}
