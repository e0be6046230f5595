package app.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClipCacheTest {

    private static final long PLENTY = 1_000_000;
    private static final byte[] CLIP = new byte[1_000];

    @TempDir
    private Path folder;

    @Test
    void aClipIsFoundAgainAfterARestart() {
        byte[] clip = {1, 2, 3};
        new ClipCache(folder, PLENTY).put("abcd", clip);

        assertThat(new ClipCache(folder, PLENTY).get("abcd")).hasValue(clip);
        assertThat(new ClipCache(folder, PLENTY).get("abce")).isEmpty();
    }

    @Test
    void whatWasUsedLongestAgoGoesFirst() {
        ClipCache cache = new ClipCache(folder, 3_500);
        List.of("aa01", "aa02", "aa03").forEach(key -> cache.put(key, CLIP));
        cache.get("aa01");
        cache.put("aa04", CLIP);

        assertThat(cache.get("aa02")).isEmpty();
        assertThat(List.of("aa01", "aa03", "aa04")).allMatch(cache::has);
        assertThat(cache.bytes()).isLessThanOrEqualTo(3_500);
    }

    @Test
    void aSmallerBoundIsKeptFromTheStart() throws IOException {
        ClipCache large = new ClipCache(folder, PLENTY);
        for (int i = 10; i < 30; i++) {
            large.put("aa" + i, CLIP);
        }

        assertThat(new ClipCache(folder, 5_000).bytes()).isLessThanOrEqualTo(5_000);
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSizeLessThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 500, 999, 1_001})
    void aDamagedClipIsAsGoodAsAbsentAndCanBeKeptAnew(int at) throws IOException {
        ClipCache cache = new ClipCache(folder, PLENTY);
        cache.put("abcd", CLIP);
        Path file = folder.resolve("ab/abcd");
        byte[] bytes = Files.readAllBytes(file);
        bytes[at] ^= 4;
        Files.write(file, bytes);

        assertThat(cache.get("abcd")).isEmpty();
        assertThat(cache.bytes()).isZero();
        cache.put("abcd", CLIP);
        assertThat(cache.get("abcd")).hasValue(CLIP);
    }

    @Test
    void aClipThatWasCutShortOrTakenAwayIsAbsent() throws IOException {
        ClipCache cache = new ClipCache(folder, PLENTY);
        cache.put("abcd", CLIP);
        cache.put("abce", CLIP);
        Files.write(folder.resolve("ab/abcd"), new byte[2]);
        Files.delete(folder.resolve("ab/abce"));

        assertThat(cache.get("abcd")).isEmpty();
        assertThat(cache.get("abce")).isEmpty();
    }

    @Test
    void whatAnEndedProcessLeftUnfinishedIsRemoved() throws IOException {
        new ClipCache(folder, PLENTY).put("abcd", CLIP);
        Path left = Files.write(folder.resolve("ab/abce.7.unfinished"), CLIP);

        assertThat(new ClipCache(folder, PLENTY).bytes()).isLessThan(1_100);
        assertThat(left).doesNotExist();
    }

    @Test
    void aDiskThatTakesNothingOnlyMeansThatNothingIsKept() throws IOException {
        ClipCache cache = new ClipCache(folder, PLENTY);
        Files.write(folder.resolve("ab"), CLIP);

        cache.put("abcd", CLIP);

        assertThat(cache.get("abcd")).isEmpty();
    }
}
