package app.lectern.edition;

import app.lectern.article.Script;
import app.lectern.article.Sentence;
import app.lectern.audio.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sentence and when it is heard, in whole milliseconds.
 *
 * @param end at least a millisecond after start
 */
record TimedSentence(Sentence sentence, Duration start, Duration end) {

    private static final Duration LEAST = Duration.ofMillis(1);

    /** The sentences of a file, in the order in which they are heard. */
    static List<TimedSentence> of(Script script, Timeline timeline) {
        Map<String, Sentence> sentences =
                script.sentences().stream().collect(Collectors.toMap(Sentence::id, Function.identity()));
        return timeline.cues().stream()
                .map(cue -> {
                    Sentence sentence = Objects.requireNonNull(
                            sentences.get(cue.sentenceId()), "The timeline is of another script");
                    Duration start = Duration.ofMillis(cue.start().toMillis());
                    Duration end = Duration.ofMillis(cue.end().toMillis());
                    return new TimedSentence(sentence, start, end.compareTo(start) > 0 ? end : start.plus(LEAST));
                })
                .toList();
    }
}
