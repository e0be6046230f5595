package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForestTest {

    private final Forest forest = new Forest(List.of("-1.5", "WORDS<12 LINKED<0.5 0.25 2 -1", "HEADING<1 0 -0.5"));

    @Test
    void theDoubtIsTheSumOfTheNumbersThatTheTreesLeadTo() {
        assertThat(forest.doubt(clues(4, 0.9f))).isEqualTo(0.5, within(1e-6));
        assertThat(forest.doubt(clues(4, 0.1f))).isEqualTo(-1.25, within(1e-6));
        assertThat(forest.doubt(clues(12, 0.9f))).isEqualTo(-2.5, within(1e-6));
    }

    @Test
    void theSharesOfTheCluesSayWhatTheDoubtCameFrom() {
        assertThat(forest.shares(clues(4, 0.9f)).get(Clue.LINKED)).isEqualTo(0.875, within(1e-6));
        assertThat(forest.shares(clues(40, 0.9f))).doesNotContainKey(Clue.LINKED);
    }

    @Test
    void aForestGrownFromExamplesTellsThemApart() {
        List<ForestGrower.Row> rows = new ArrayList<>();
        for (int at = 0; at < 400; at++) {
            boolean linked = at % 2 == 0;
            boolean isShort = at % 4 < 2;
            rows.add(new ForestGrower.Row(
                    clues(isShort ? 5 + at % 7 : 40 + at % 50, linked ? 0.9f : 0.1f), linked && isShort, 1));
        }
        Forest grown = new Forest(new ForestGrower(new ForestGrower.Settings(30, 4, 0.3, 1, 5, 1), rows).grow());

        assertThat(grown.doubt(clues(6, 0.95f))).isPositive();
        assertThat(grown.doubt(clues(60, 0.95f))).isNegative();
        assertThat(grown.doubt(clues(6, 0.2f))).isNegative();
    }

    private static Clues clues(int words, float linked) {
        Clues clues = new Clues();
        clues.set(Clue.WORDS, words);
        clues.set(Clue.LINKED, linked);
        return clues;
    }
}
