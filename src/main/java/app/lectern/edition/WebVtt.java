package app.lectern.edition;

import app.lectern.article.Script;
import app.lectern.audio.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * When each sentence is heard, as <a href="https://www.w3.org/TR/webvtt1/">WebVTT</a>: as cues for the player's own use,
 * and as captions for people.
 */
public final class WebVtt {

    /** Two lines of captions, by the custom of broadcasters. */
    private static final int CAPTION_LENGTH = 84;

    private static final Duration LEAST = Duration.ofMillis(1);

    private WebVtt() {}

    /** A track of kind "metadata": the id of each cue is the sentence's, its text the id of the sentence's block. */
    public static String metadata(Script script, Timeline timeline) {
        StringBuilder track = new StringBuilder("WEBVTT\n");
        for (TimedSentence timed : TimedSentence.of(script, timeline)) {
            cue(
                    track,
                    timed.sentence().id(),
                    timed.start(),
                    timed.end(),
                    timed.sentence().blockId());
        }
        return track.toString();
    }

    /**
     * A track of kind "captions": what is printed, long sentences in pieces whose times are in proportion to their
     * lengths.
     */
    public static String captions(Script script, Timeline timeline) {
        StringBuilder track = new StringBuilder("WEBVTT\n");
        for (TimedSentence timed : TimedSentence.of(script, timeline)) {
            List<String> pieces = pieces(timed.sentence().printed());
            long characters = pieces.stream().mapToLong(String::length).sum();
            long before = 0;
            Duration length = timed.end().minus(timed.start());
            Duration start = timed.start();
            for (int i = 0; i < pieces.size(); i++) {
                before += pieces.get(i).length();
                Duration end = timed.start().plusMillis(length.toMillis() * before / characters);
                String id = timed.sentence().id() + (i == 0 ? "" : "-" + (i + 1));
                cue(track, id, start, end.compareTo(start) > 0 ? end : start.plus(LEAST), pieces.get(i));
                start = end;
            }
        }
        return track.toString();
    }

    private static void cue(StringBuilder track, String id, Duration start, Duration end, String text) {
        track.append('\n').append(id).append('\n');
        track.append(time(start)).append(" --> ").append(time(end)).append('\n');
        track.append(escaped(text)).append('\n');
    }

    private static List<String> pieces(String printed) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String word : printed.strip().split("\\s+", -1)) {
            if (!piece.isEmpty() && piece.length() + 1 + word.length() > CAPTION_LENGTH) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.isEmpty() ? "" : " ").append(word);
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static String time(Duration at) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                at.toHours(),
                at.toMinutesPart(),
                at.toSecondsPart(),
                at.toMillisPart());
    }

    /** So that nothing in a text can end its cue or be taken for a tag. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
