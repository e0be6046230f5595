package app.lectern.audio;

import java.time.Duration;
import java.util.List;

/**
 * When each sentence of a file is heard, exact to the sample: it follows from the same arithmetic as the file's bytes.
 * Formats differ by a few milliseconds a sentence, so each file has its own.
 *
 * @param cues one for each sentence of the script, in order, none overlapping
 * @param duration the length of the whole file as a player shows it
 */
public record Timeline(List<Cue> cues, Duration duration) {

    public Timeline {
        cues = List.copyOf(cues);
    }
}
