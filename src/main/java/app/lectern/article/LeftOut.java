package app.lectern.article;

import java.util.List;

/**
 * Something on the page that was judged not to be the article, kept so that the reader can put it back.
 *
 * @param id names the piece within its article; stable for the same page ("x3")
 * @param reason why it was left out
 * @param position how many of {@link Article#blocks()} stood before it
 * @param blocks what it said, a line or more; never empty
 */
public record LeftOut(String id, Reason reason, int position, List<Block> blocks) {

    public LeftOut {
        blocks = List.copyOf(blocks);
    }

    /** Why a piece was left out, in the words a reader sees. */
    public enum Reason {
        SIGN_UP("newsletter sign-up"),
        SUBSCRIPTION("subscription offer"),
        SHARE("share and follow links"),
        RELATED("related links"),
        READ_MORE("“read more” link"),
        ADVERTISEMENT("advertisement"),
        SPONSOR("sponsored or product box"),
        COOKIES("cookie notice"),
        PAYWALL("paywall notice"),
        COMMENTS("comments"),
        NAVIGATION("navigation"),
        CONTENTS("table of contents"),
        TAGS("tags"),
        CREDIT("credit"),
        BYLINE("byline or date"),
        BIOGRAPHY("about the author"),
        AUDIO_PLAYER("audio player"),
        AGENCY("agency or copyright notice"),
        FORM("form"),
        SIGNATURE("signature"),
        TECHNICAL("technical message"),
        BOILERPLATE("text that is not part of the article");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason in words, for a sentence such as "Left out: newsletter sign-up, 4 lines". */
        public String words() {
            return words;
        }
    }
}
