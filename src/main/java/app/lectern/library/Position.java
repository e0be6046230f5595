package app.lectern.library;

import java.time.Instant;

/**
 * Where a listener stopped in an article.
 *
 * @param sentenceId the sentence
 * @param offsetMillis how far into it, in milliseconds at the voice's natural rate, 0 or more
 * @param session names the playing session that saved it: one player on one page, from one start to the next
 * @param version how often a position was saved in this article so far, 1 or more
 * @param saved when it was saved
 */
public record Position(String sentenceId, long offsetMillis, String session, long version, Instant saved) {}
