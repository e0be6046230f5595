package app.lectern.narrate;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.article.Word;
import app.lectern.audio.Format;
import app.lectern.audio.Tags;
import app.lectern.library.ClipCache;
import app.lectern.speech.Voice;
import app.lectern.speech.Voices;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RenditionTest {

    private static final Tags TAGS = new Tags("A title", "An author", "A site", null, "en", "", null);
    private static final long CACHE_BYTES = 100_000_000;

    private final Script script = Scripts.of(12);
    private final Voices voices = Voices.load(List.of());
    private final Voice voice = voices.standard();

    @TempDir
    private Path folder;

    private Studio studio;

    @BeforeEach
    void open() {
        studio = new Studio(voices, new ClipCache(folder, CACHE_BYTES));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anyPartHasTheBytesThatTheWholeHasThere(Format format) throws IOException {
        byte[] whole = read(rendition(format), 0, (int) rendition(format).length());

        Random random = new Random(3);
        try (Studio other = new Studio(voices, new ClipCache(folder.resolve("other"), CACHE_BYTES))) {
            Rendition rendition = rendition(other, format);
            for (int i = 0; i < 40; i++) {
                int from = random.nextInt(whole.length);
                int to = from + random.nextInt(Math.min(5_000, whole.length - from + 1));
                assertThat(read(rendition, from, to)).isEqualTo(Arrays.copyOfRange(whole, from, to));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theWholeIsAsLongAsItSaid(Format format) throws IOException {
        Rendition rendition = rendition(format);

        assertThat(read(rendition, 0, (int) rendition.length())).hasSize((int) rendition.length());
    }

    @Test
    void aSecondReadingComesFromTheCacheEvenAfterARestart() throws IOException {
        byte[] first = read(rendition(Format.MP3), 0, 40_000);
        studio.close();
        try (Studio restarted = new Studio(voices, new ClipCache(folder, CACHE_BYTES))) {
            assertThat(read(rendition(restarted, Format.MP3), 0, 20_000)).isEqualTo(Arrays.copyOf(first, 20_000));
            assertThat(restarted.metrics().rendered()).isZero();
        }
    }

    @Test
    void onlyTheSentencesThatAPartTouchesAndAFewAheadAreRendered() throws IOException {
        Script longer = Scripts.of(100);
        Layout layout = studio.layout(longer, voice, 1);
        Rendition rendition = studio.rendition(longer, layout, voice, 1, Format.MP3, TAGS);

        read(rendition, rendition.length() / 2, rendition.length() / 2 + 1);

        assertThat(studio.metrics().rendered())
                .isBetween(1L, 1L + 2 * studio.metrics().workers() + 2);
    }

    @Test
    void aWordThatIsSaidDifferentlyCostsOnlyTheSentencesThatHoldIt() throws IOException {
        read(rendition(Format.MP3), 0, rendition(Format.MP3).length());
        List<Sentence> sentences = new ArrayList<>(script.sentences());
        Sentence second = sentences.get(1);
        List<Word> words = new ArrayList<>(second.words());
        Word old = words.get(0);
        words.set(0, new Word(old.spoken(), List.of("s", "iy1", "l"), old.start(), old.end(), old.after()));
        sentences.set(
                1,
                new Sentence(
                        second.id(),
                        second.blockId(),
                        second.start(),
                        second.end(),
                        second.printed(),
                        words,
                        second.delivery(),
                        second.pauseMillis()));
        Script taught = new Script(sentences);
        long before = studio.metrics().rendered();

        Layout layout = studio.layout(taught, voice, 1);
        Rendition rendition = studio.rendition(taught, layout, voice, 1, Format.MP3, TAGS);
        read(rendition, 0, rendition.length());

        assertThat(studio.metrics().rendered() - before).isEqualTo(1);
    }

    @Test
    void anotherRateOrVoiceOrTitleHasAnotherEntityTag() {
        String plain = rendition(Format.MP3).etag();
        Voice calm = voices.find("calm").orElseThrow();
        Layout calmly = studio.layout(script, calm, 1);
        Layout fast = studio.layout(script, voice, 2);
        Tags renamed = new Tags("Another title", "An author", "A site", null, "en", "", null);

        assertThat(rendition(Format.MP3).etag())
                .isEqualTo(plain)
                .startsWith("\"")
                .endsWith("\"");
        assertThat(studio.rendition(script, calmly, calm, 1, Format.MP3, TAGS).etag())
                .isNotEqualTo(plain);
        assertThat(studio.rendition(script, fast, voice, 2, Format.MP3, TAGS).etag())
                .isNotEqualTo(plain);
        assertThat(studio.rendition(script, studio.layout(script, voice, 1), voice, 1, Format.MP3, renamed)
                        .etag())
                .isNotEqualTo(plain);
    }

    @Test
    void aLayoutOfAnotherScriptIsMadeAnew() {
        Layout other = studio.layout(Scripts.of(5), voice, 1);

        assertThat(studio.rendition(script, other, voice, 1, Format.MP3, TAGS).length())
                .isEqualTo(rendition(Format.MP3).length());
    }

    private Rendition rendition(Format format) {
        return rendition(studio, format);
    }

    private Rendition rendition(Studio from, Format format) {
        return from.rendition(script, from.layout(script, voice, 1), voice, 1, format, TAGS);
    }

    private static byte[] read(Rendition rendition, long from, long to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rendition.write(from, to, out);
        return out.toByteArray();
    }
}
