package app.lectern.audio;

import java.time.Duration;

/**
 * When one sentence is heard.
 *
 * @param sentenceId the sentence's id in its script
 * @param start from the beginning of the file to its first sound
 * @param end to its last sound; the pause after it follows
 */
public record Cue(String sentenceId, Duration start, Duration end) {}
