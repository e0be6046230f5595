package app.lectern.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every encoder promises. */
class EncoderTest {

    static Stream<Encoder> encoders() {
        return Stream.of(Format.values())
                .flatMap(format -> Stream.of(16_000, 24_000).map(rate -> Packing.encoder(format, rate)));
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void aClipHasAsManyFramesAsWasSaid(Encoder encoder) {
        for (int samples : new int[] {0, 1, 319, 320, 321, 575, 576, 577, 9_999}) {
            assertThat(encoder.encode(tone(samples))).hasSize(encoder.frames(samples) * encoder.frameBytes());
        }
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void aClipHasRoomForTheWholeSound(Encoder encoder) {
        for (int samples = 1; samples < 2_000; samples += 37) {
            assertThat(encoder.frames(samples) * encoder.frameSamples())
                    .isGreaterThanOrEqualTo(encoder.delay() + samples);
        }
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void silenceIsOneFrame(Encoder encoder) {
        assertThat(encoder.silence()).hasSize(encoder.frameBytes());
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void theSameSamplesGiveTheSameBytesOnAnyThread(Encoder encoder) throws Exception {
        byte[] expected = encoder.encode(tone(8_000));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> clips = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                clips.add(threads.submit(() -> encoder.encode(tone(8_000))));
            }
            for (Future<byte[]> clip : clips) {
                assertThat(clip.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource("encoders")
    void anotherSoundGivesOtherBytes(Encoder encoder) {
        short[] quieter = tone(8_000);
        for (int i = 0; i < quieter.length; i++) {
            quieter[i] /= 2;
        }

        assertThat(Arrays.equals(encoder.encode(quieter), encoder.encode(tone(8_000))))
                .isFalse();
    }

    private static short[] tone(int samples) {
        short[] tone = new short[samples];
        for (int i = 0; i < samples; i++) {
            tone[i] = (short) (8_000 * Math.sin(i * 0.2));
        }
        return tone;
    }
}
