package app.lectern.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Word;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms whose reading depends on what stands around them. */
class WrittenFormsTest {

    private final Verbaliser verbaliser = new Verbaliser(false, true);

    private void assertSaid(String printed, String spoken) {
        assertThat(verbaliser.words(printed).stream().map(Word::spoken).collect(Collectors.joining(" ")))
                .isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            between 300-400 sheep       | between three hundred and four hundred sheep
            a 70-30 split               | a seventy thirty split
            a row of 9, -9, +9          | a row of nine minus nine plus nine
            2017-present                | twenty seventeen to present
            Jan. 9–Feb. 2               | january ninth to february second
            serial a-b-7-3-c-d          | serial a b seven three c d
            an Airbus 330-200           | an airbus three thirty two hundred
            fell to A- from A+          | fell to a minus from a plus
            A- and B-list names         | a and b list names
            y - z                       | y minus z
            """)
    void aDashIsSaidForWhatItJoins(String printed, String spoken) {
        assertSaid(printed, spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            up 4% y/y                   | up four percent year on year
            an A/B test, AC/DC          | an a b test a c d c
            40 l/100 km                 | forty liters per one hundred kilometers
            limits in km/h              | limits in kilometers per hour
            <i>so</i>                   | i so i
            Tue/Thu                     | tuesday thursday
            odds of 9/1, a 5/2 shot     | odds of nine to one a five to two shot
            scored 6/10, or 7.5/10      | scored six out of ten or seven point five out of ten
            a blood pressure of 130/85  | a blood pressure of one hundred thirty over eighty five
            1/3 lb                      | one third pound
            ½ of it                     | one half of it
            """)
    void aStrokeIsSaidForWhatItParts(String printed, String spoken) {
        assertSaid(printed, spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Tue-Sat 8am-6pm             | tuesday to saturday eight a m to six p m
            Mar–May                     | march to may
            Friday, 8/9                 | friday august ninth
            she sat. The Sun.           | she sat the sun
            7:15EST                     | seven fifteen e s t
            2.30-4.15pm                 | two thirty to four fifteen p m
            2023-08-09T07:05:00Z        | august ninth twenty twenty three seven oh five u t c
            ran it in 41:07             | ran it in forty one minutes seven seconds
            1:52.81                     | one minute fifty two point eight one seconds
            2h 14m 9s                   | two hours fourteen minutes nine seconds
            the class of '07            | the class of oh seven
            the over-70s, 100s of sheep | the over seventies hundreds of sheep
            """)
    void daysAndTimes(String printed, String spoken) {
        assertSaid(printed, spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            $3-$4 billion               | three to four billion dollars
            from £20 to £30m            | from twenty to thirty million pounds
            $900-$2 million             | nine hundred dollars to two million dollars
            the $7m fine, its $3bn debt | the seven million dollar fine its three billion dollar debt
            $3-a-day                    | three dollar a day
            152.9p a litre, 1080p       | one hundred fifty two point nine pence a litre ten eighty p
            $-6                         | minus six dollars
            USD 7                       | seven u s dollars
            highs of 28C, seat 28C      | highs of twenty eight degrees celsius seat twenty eight degrees celsius
            seat 28C                    | seat twenty eight c
            a 40 km/h limit             | a forty kilometer per hour limit
            10st 3lb                    | ten stone three pounds
            5'9" and 30' long           | five foot nine and thirty feet long
            12m spectators, 60m hurdles | twelve million spectators sixty meter hurdles
            2.5M+, 3bn people           | two point five million plus three billion people
            0.125s, 1,000s of them      | zero point one two five seconds thousands of them
            34° S, p<.05                | thirty four degrees south p less than point zero five
            4.000.000 and 4 000 000     | four million and four million
            """)
    void sumsAndMeasures(String printed, String spoken) {
        assertSaid(printed, spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Malcolm X, Gen X, grade C   | malcolm x gen x grade c
            Leo X and Charles I fled    | leo the tenth and charles the first fled
            with Mary I thought so      | with mary i thought so
            an IV drip, the XV Games    | an i v drip the fifteenth games
            WWII                        | world war two
            V8 engine, v2.1             | v eight engine version two point one
            an AK-47; law, QC           | an a k forty seven law q c
            9 N. Oak St. NE             | nine north oak street northeast
            Ariz. Gov. Lee              | arizona governor lee
            Ed Poe Jr.'s, Apt. 7        | ed poe junior's apartment seven
            US SENDS AID, JOIN US       | u s sends aid join us
            DeepAI, mRNA, NYTimes, IoT  | deep a i m r n a n y times i o t
            Al2O3 and NaCl              | a l two o three and n a c l
            C# on .NET, x.com's         | c sharp on dot net x dot com's
            ★★★☆☆                       | three out of five stars
            I-80, the 787, RTX 3070     | i eighty the seven eighty seven r t x thirty seventy
            S. Korea, W. Virginia       | south korea west virginia
            pp. ix and scene ii         | pages nine and scene two
            Romans 8:28; NO2 and SO2    | romans eight twenty eight n o two and s o two
            the X.1.2 strain, it²       | the x dot one point two strain it
            """)
    void namesAndSigns(String printed, String spoken) {
        assertSaid(printed, spoken);
    }
}
