package app.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.script.ReadingChoices;
import app.lectern.script.ReadingChoices.Treatment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingOptionTest {

    @ParameterizedTest
    @EnumSource(Treatment.class)
    void anAddressKeepsWhatIsReadMentionedAndSkipped(Treatment treatment) {
        ReadingChoices choices =
                new ReadingChoices(Treatment.READ, treatment, treatment, treatment, Treatment.SKIP, true, false, true);
        String code = ReadingOption.code(ReadingOption.of(choices));
        assertThat(ReadingOption.choices(ReadingOption.ofCode(code))).isEqualTo(choices);
    }
}
