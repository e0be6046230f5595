package app.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "fr, 'Le port était calme et personne ne savait pourquoi la lumière était éteinte dans la brume.'",
        "de, 'Der Hafen war ruhig und niemand wusste, warum das Licht in der Nacht nicht mehr zu sehen war.'",
        "es, 'El puerto estaba en calma y nadie sabía por qué la luz del faro no se veía en la niebla.'",
        "en, 'The harbour was calm and nobody knew why the light of the tower was out in the fog.'",
        "ja, 港はとても静かで、なぜ灯台の明かりが消えていたのか誰も知りませんでした。",
        "und, Reykjavik 2024"
    })
    void aTextWithoutMarkupSaysItsLanguageByItsWords(String language, String text) {
        assertThat(Languages.of("", text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, 'Le chef du restaurant a dit que la soupe est dans le menu.'",
        "fr, 'The End of the World as we know it: a film.'"
    })
    void aFewWordsDoNotOverruleWhatAPageDeclares(String declared, String text) {
        assertThat(Languages.of(declared, text)).isEqualTo(declared);
    }
}
