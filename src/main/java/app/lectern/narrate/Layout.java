package app.lectern.narrate;

import java.util.List;

/**
 * How long each sentence of a script lasts in one voice at one rate, known before anything is rendered; from it follow
 * every file's length, timeline and byte positions. Small enough to keep with the article.
 *
 * @param fingerprint hash of the script, the voice, the rate and the engine's version it holds for, in hexadecimal
 * @param sampleRate samples a second
 * @param notice why another voice speaks than was asked for, a sentence for the listener; empty if none does
 * @param samples samples of each sentence without the pause after it, in the script's order
 */
public record Layout(String fingerprint, int sampleRate, String notice, List<Integer> samples) {

    public Layout {
        samples = List.copyOf(samples);
    }
}
