package app.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the built jar, as a person at a terminal meets them. */
class TerminalIT {

    private static final String PAGE = """
            <html lang="en"><head><title>Ice on the canal</title></head><body>
            <nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <article><h1>Ice on the canal</h1>
            <p>The canal froze on 4 January, for the first time in 12 years, and half the town came out to look at it.</p>
            <p>“We had to close two locks,” said Piet de Wit, who keeps them. “Nobody minded. They brought soup.”</p>
            <p>By the evening there were lamps along both banks, and somebody had found a piano with wheels.</p>
            </article><footer>All rights reserved.</footer></body></html>
            """;

    @TempDir
    private Path folder;

    @Test
    void readWritesAnMp3ThatPlayersAccept() throws IOException {
        Path page = Files.writeString(folder.resolve("ice.html"), PAGE);
        Path audio = folder.resolve("ice.mp3");

        Tool.Outcome outcome = Packaged.run("", "read", page.toString(), "-o", audio.toString());

        assertThat(outcome).isEqualTo(new Tool.Outcome(0, ""));
        assertThat(Tool.MPG123.run("-q", "-t", audio.toString())).isEqualTo(new Tool.Outcome(0, ""));
        double normal = seconds(audio);
        assertThat(normal).isBetween(12.0, 60.0);

        Path quick = folder.resolve("quick.wav");
        Packaged.run("", "read", page.toString(), "-o", quick.toString(), "--rate", "2");
        assertThat(seconds(quick)).isCloseTo(normal / 2, within(normal / 6));
    }

    @Test
    void readNamesTheFileAfterTheTitleAndOverwritesNothing() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);
        Packaged.run("", "read", page.toString(), "-o", folder.toString());
        Packaged.run("", "read", page.toString(), "-o", folder.toString());
        assertThat(folder.resolve("ice-on-the-canal.mp3")).exists();
        assertThat(folder.resolve("ice-on-the-canal-2.mp3")).exists();
    }

    @Test
    void extractPrintsTheTextAndNothingElse() throws IOException {
        Path page = Files.writeString(folder.resolve("ice.html"), PAGE);
        Tool.Outcome outcome = Packaged.run("", "extract", page.toString());
        assertThat(outcome.code()).isZero();
        assertThat(outcome.output())
                .startsWith("The canal froze")
                .contains("\n\n“We had to close")
                .doesNotContain("Home")
                .doesNotContain("rights");
    }

    @Test
    void extractWritesAFolderOfTextsWithTheirTimes() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("one.html"), PAGE);
        Files.writeString(in.resolve("two.txt"), "A line of plain text that says enough to be read aloud by anyone.");
        Path out = folder.resolve("out");
        assertThat(Packaged.run("", "extract", "--out", out.toString(), in.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(out.resolve("one.txt"))).startsWith("The canal froze");
        assertThat(Files.readString(out.resolve("two.txt"))).startsWith("A line of plain text");
        assertThat(Files.readAllLines(out.resolve("_times.tsv"))).hasSize(2);
    }

    @Test
    void wordsAnswersEachLineWithOneLine() {
        Tool.Outcome outcome = Packaged.run("It cost $29bn.\n\nDr. Malmström left at 3:05 p.m.\n", "words");
        assertThat(outcome)
                .isEqualTo(new Tool.Outcome(
                        0, "it cost twenty nine billion dollars\n\ndoctor malmstrom left at three oh five p m\n"));
    }

    @Test
    void phonesPrintsTheSoundsOfEachWord() {
        Tool.Outcome outcome = Packaged.run("I read it yesterday.\n", "phones");
        assertThat(outcome.output()).matches("i=ay1? read=r\\.eh1\\.d it=\\S+ yesterday=\\S+\n");
    }

    @Test
    void voicesListsThemAll() {
        Tool.Outcome outcome = Packaged.run("", "voices");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.output()).contains("standard").contains("calm").contains("bright");
    }

    @Test
    void whatIsNotUnderstoodEndsWithTwoAndUsage() {
        assertThat(Packaged.run("", "sing").code()).isEqualTo(2);
        assertThat(Packaged.run("", "read").code()).isEqualTo(2);
        assertThat(Packaged.run("", "read", "x", "--rate", "9").code()).isEqualTo(2);
        assertThat(Packaged.run("", "read", "--help").output())
                .contains("--voice")
                .contains("Examples:");
        assertThat(Packaged.run("", "--version").output()).startsWith("Lectern ");
    }

    @Test
    void whatGoesWrongIsSaidInASentenceWithoutATrace() {
        Tool.Outcome outcome =
                Packaged.run("", "read", folder.resolve("nowhere.html").toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).contains("no such file").doesNotContain("Exception");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedWithoutATrace() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);
        Path nowhere = folder.resolve("nowhere/x.mp3");

        Tool.Outcome outcome = Packaged.run("", "read", page.toString(), "-o", nowhere.toString());

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).contains("no such folder").doesNotContain("Exception");
    }

    @Test
    void aFolderIsMadeAndOneBadSourceDoesNotStopTheOthers() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);
        Path missing = folder.resolve("missing.html");

        Tool.Outcome outcome =
                Packaged.run("", "read", missing.toString(), page.toString(), "-o", folder.resolve("new") + "/");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output())
                .contains("missing.html: There is no such file")
                .hasLineCount(1);
        assertThat(folder.resolve("new/ice-on-the-canal.mp3")).exists();
    }

    @Test
    void aTextWithoutWordsIsNotMadeIntoSilence() throws IOException {
        Path text = Files.writeString(folder.resolve("smile.txt"), "\uD83D\uDE42\n");
        Tool.Outcome outcome = Packaged.run(
                "", "read", text.toString(), "-o", folder.resolve("smile.mp3").toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.output()).contains("no words");
        assertThat(folder.resolve("smile.mp3")).doesNotExist();
    }

    @Test
    void oneFileWithoutAnArticleDoesNotStopTheOthers() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.write(in.resolve("picture.html"), new byte[100]);
        Files.writeString(in.resolve("word.html"), PAGE);
        Path out = folder.resolve("out");

        Tool.Outcome outcome = Packaged.run("", "extract", "--out", out.toString(), in.toString());

        assertThat(outcome.code()).isZero();
        assertThat(outcome.output()).contains("picture.html: there is no article in it.");
        assertThat(out.resolve("picture.txt")).isEmptyFile();
        assertThat(Files.readString(out.resolve("word.txt"))).startsWith("The canal froze");
    }

    @Test
    void serveSaysThatItsPortIsTakenAndEnds() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());
            Tool.Outcome outcome = Packaged.run("", "serve", "--port", port, "--data", folder.toString());
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.output()).contains("port " + port, "--port").doesNotContain("Exception");
        }
    }

    private static double seconds(Path audio) {
        Tool.Outcome probed = Tool.FFPROBE.run(
                "-v", "warning", "-show_entries", "format=duration", "-of", "csv=p=0", audio.toString());
        assertThat(probed.code()).isZero();
        return Double.parseDouble(probed.output().strip());
    }
}
