package app.lectern.narrate;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.article.Script;
import app.lectern.audio.Artwork;
import app.lectern.audio.Chapter;
import app.lectern.audio.Cue;
import app.lectern.audio.Format;
import app.lectern.audio.Tags;
import app.lectern.audio.Tools;
import app.lectern.library.ClipCache;
import app.lectern.speech.Voice;
import app.lectern.speech.Voices;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our files as other programs see them. */
class AudioFileTest {

    private static final int RATE = 16_000;
    private static final Voices VOICES = Voices.load(List.of());
    private static final Script SCRIPT = Scripts.of(20);

    @TempDir
    private static Path folder;

    private static Studio studio;

    @BeforeAll
    static void open() {
        studio = new Studio(VOICES, new ClipCache(folder.resolve("clips"), 100_000_000));
    }

    @AfterAll
    static void close() {
        studio.close();
    }

    static Stream<Voice> voices() {
        return VOICES.all().stream();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void itDecodesWithoutAComplaintToTheLengthItSays(Format format) throws Exception {
        Rendition rendition = rendition(VOICES.standard(), format);

        Tools.Output decoded = Tools.ffmpeg(write(rendition, format));

        assertThat(decoded.complaints().replace("Guessed Channel Layout for Input Stream #0.0 : mono", ""))
                .doesNotContainIgnoringCase("error")
                .isBlank();
        double seconds = rendition.duration().toNanos() / 1e9;
        assertThat((double) decoded.samples().length / RATE).isBetween(seconds - 0.036, seconds + 0.001);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everySentenceIsWhereTheTimelineSaysAndSilenceBetween(Format format) throws Exception {
        Rendition rendition = rendition(VOICES.standard(), format);
        short[] samples = Tools.ffmpeg(write(rendition, format)).samples();

        double before = 0;
        for (Cue cue : rendition.timeline().cues()) {
            double start = cue.start().toNanos() / 1e9;
            double end = cue.end().toNanos() / 1e9;
            assertThat(highest(samples, before + 0.02, start - 0.02))
                    .as("silence before %s", cue)
                    .isLessThan(300);
            assertThat(highest(samples, start, start + 0.12))
                    .as("the start of %s", cue)
                    .isGreaterThan(600);
            assertThat(highest(samples, end - 0.12, end))
                    .as("the end of %s", cue)
                    .isGreaterThan(600);
            before = end;
        }
    }

    @Test
    void theMp3DecodesInMpg123AsWell() throws Exception {
        Rendition rendition = rendition(VOICES.standard(), Format.MP3);
        Path file = write(rendition, Format.MP3);

        Tools.Output decoded = Tools.run("mpg123", "mpg123", "-q", "-s", file.toString());

        assertThat(decoded.complaints()).isBlank();
        assertThat(decoded.samples()).hasSameSizeAs(Tools.ffmpeg(file).samples());
    }

    @ParameterizedTest
    @EnumSource(names = {"MP3", "OPUS"})
    void tagsChaptersAndPictureAreRead(Format format) throws Exception {
        Rendition rendition = rendition(VOICES.standard(), format);

        String found = Tools.run(
                        "ffmpeg",
                        "ffprobe",
                        "-v",
                        "error",
                        "-show_format",
                        "-show_streams",
                        "-show_chapters",
                        write(rendition, format).toString())
                .text();

        assertThat(found.toLowerCase(java.util.Locale.ROOT))
                .contains("title=an évening – of music", "artist=ana pérez", "album=the harbour post", "2024-03-02")
                .contains("the text as printed");
        assertThat(found).contains("DISPOSITION:attached_pic=1");
        List<Chapter> chapters = Chapter.of(SCRIPT, rendition.timeline());
        Matcher starts =
                Pattern.compile("\\[CHAPTER][^\\[]*?start_time=([0-9.]+)").matcher(found);
        for (Chapter chapter : chapters) {
            assertThat(starts.find()).as("%s", chapter).isTrue();
            assertThat(Double.parseDouble(starts.group(1)))
                    .isBetween(
                            chapter.start().toMillis() / 1e3 - 0.002,
                            chapter.start().toMillis() / 1e3 + 0.002);
            assertThat(found).contains("TAG:title=" + chapter.title());
        }
        assertThat(chapters).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("voices")
    void everyVoiceIsAsLoudAsTheOthersAndNeverClips(Voice voice) throws Exception {
        Path file = write(rendition(voice, Format.MP3), Format.MP3);

        String measured = Tools.run(
                        "ffmpeg",
                        "ffmpeg",
                        "-nostats",
                        "-hide_banner",
                        "-i",
                        file.toString(),
                        "-af",
                        "ebur128=peak=true",
                        "-f",
                        "null",
                        "-")
                .complaints();

        String summary = measured.substring(measured.lastIndexOf("Summary:"));
        assertThat(number("I:\\s+(-?[0-9.]+) LUFS", summary)).isBetween(-17.0, -15.0);
        assertThat(number("Peak:\\s+(-?[0-9.]+) dBFS", summary)).isLessThanOrEqualTo(-1.5);
    }

    private static double number(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return Double.parseDouble(matcher.group(1));
    }

    private static int highest(short[] samples, double from, double to) {
        int highest = 0;
        for (int i = (int) (from * RATE); i < Math.min(samples.length, (int) (to * RATE)); i++) {
            highest = Math.max(highest, Math.abs(samples[i]));
        }
        return highest;
    }

    private static Rendition rendition(Voice voice, Format format) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", picture);
        Tags tags = new Tags(
                "An évening – of music",
                "Ana Pérez",
                "The Harbour Post",
                LocalDate.of(2024, 3, 2),
                "en-GB",
                "The text as printed",
                new Artwork("image/png", picture.toByteArray()));
        return studio.rendition(SCRIPT, studio.layout(SCRIPT, voice, 1), voice, 1, format, tags);
    }

    private static Path write(Rendition rendition, Format format) throws IOException {
        Path file = folder.resolve(rendition.etag().substring(1, 9) + "." + format.extension());
        if (!Files.exists(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                rendition.write(0, rendition.length(), out);
            }
        }
        return file;
    }
}
