package app.lectern.view;

import app.lectern.article.LeftOut;
import app.lectern.article.Metadata;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one article.
 *
 * @param title the title as HTML, its sentences marked up
 * @param metadata what is known about the article
 * @param date its date in words, or empty
 * @param address where it came from, or empty
 * @param passages the body; the items of a list together, everything else alone
 * @param leftOut what was left out and can be put back
 * @param putBack what was left out and has been put back
 * @param player what the player needs
 * @param languageName the article's language in English if the voice does not speak it, else empty
 * @param voiceNotice why another voice speaks than was chosen, or empty
 */
public record ArticleView(
        String id,
        String title,
        Metadata metadata,
        String date,
        String address,
        List<List<Passage>> passages,
        List<LeftOut> leftOut,
        List<LeftOut> putBack,
        Player player,
        String languageName,
        String voiceNotice,
        boolean queued,
        boolean archived,
        List<String> tags) {

    /** Left to right or right to left, as HTML says it. */
    public String direction() {
        return metadata.direction() == Metadata.Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
    }

    /** "newsletter sign-up, 4 lines". */
    public static String describe(LeftOut piece) {
        long lines =
                piece.blocks().stream().flatMap(block -> block.text().lines()).count();
        return piece.reason().words() + ", " + Times.count(Math.max(1, lines), "line");
    }

    /** The first words of a text, cut between words. */
    public static String beginning(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int blank = line.lastIndexOf(' ', most);
        return line.substring(0, blank < most / 2 ? most : blank) + "…";
    }

    /**
     * What the player needs.
     *
     * @param audio immutable address of the sound
     * @param track address of the cues that belong to it
     * @param seconds its length
     * @param length its length in words
     * @param resume seconds from which to go on, 0 for the beginning
     * @param resumeText the sentence there, or empty
     * @param remaining what is left from there, in words
     * @param next the article that plays after this one, or null
     * @param voices the voices on offer
     * @param switches what is read besides the text or not
     * @param questions what is read, mentioned or skipped
     * @param downloads the files on offer
     */
    public record Player(
            String audio,
            String track,
            double seconds,
            String length,
            double resume,
            String resumeText,
            String remaining,
            long version,
            @Nullable Choice next,
            List<Choice> voices,
            List<Choice> switches,
            List<Question> questions,
            List<Download> downloads) {}

    /** Something that can be chosen. */
    public record Choice(String value, String label, boolean chosen) {}

    /** Something for which one of several answers can be chosen. */
    public record Question(String field, String label, List<Choice> answers) {}

    /** A file on offer: "MP3", "4 minutes 30 seconds", "1.3 MB". */
    public record Download(String address, String name, String length, String size) {}
}
