package app.lectern.extract;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.Block.Kind;
import app.lectern.article.LeftOut;
import app.lectern.article.LeftOut.Reason;
import app.lectern.article.Metadata;
import app.lectern.article.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads plain text as an article: undoes hard wraps, tells headings and lists, and leaves out prompts and signatures. */
final class PlainText {

    private static final int LONGEST_TITLE = 120;

    /** How mail programs introduce what is answered, after a name and a date. */
    private static final Pattern QUOTED_MAIL = Pattern.compile(
            "(?s).{0,200}\\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał(?:\\(a\\))?|написал(?:\\(а\\))?|yazdı)\\s?:"
                    + "|-{3,}\\s?(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original)\\s?-{3,}.*");

    private final Wording wording;

    PlainText(Wording wording) {
        this.wording = wording;
    }

    Article read(String text) {
        List<Block> all = Paragraphs.read(text);
        @Nullable Reason[] reasons = new Reason[all.size()];
        boolean signature = false;
        for (int at = 0; at < all.size(); at++) {
            Block block = all.get(at);
            signature |= block.text().equals("--");
            reasons[at] = signature ? Reason.SIGNATURE : wording.judge(block.text());
        }
        spread(all, reasons);
        leaveOutQuotedMail(all, reasons);
        List<Block> blocks = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        List<Block> group = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Reason reason = reasons[at];
            if (reason == null) {
                blocks.add(all.get(at));
                continue;
            }
            group.add(all.get(at));
            if (at + 1 == all.size() || reasons[at + 1] != reason) {
                leftOut.add(new LeftOut("x" + (leftOut.size() + 1), reason, blocks.size(), group));
                group = new ArrayList<>();
            }
        }
        if (blocks.isEmpty()) {
            throw new Problem(Problem.Kind.NO_ARTICLE, "There is no article in this text. Paste the article again.");
        }
        return new Article(metadata(blocks), blocks, leftOut);
    }

    /** The mail that was answered, if nothing of the answer follows it. */
    private static void leaveOutQuotedMail(List<Block> all, @Nullable Reason[] reasons) {
        for (int at = all.size() - 1; at >= 0; at--) {
            Block block = all.get(at);
            boolean introduces = QUOTED_MAIL.matcher(block.text()).matches();
            if (introduces) {
                for (int quoted = at; quoted < all.size(); quoted++) {
                    reasons[quoted] = reasons[quoted] == null ? Reason.BOILERPLATE : reasons[quoted];
                }
            } else if (reasons[at] == null && block.kind() != Kind.QUOTATION) {
                return;
            }
        }
    }

    /** A short line between two lines of the same box belongs to the box, and so does a heading right above it. */
    private static void spread(List<Block> all, @Nullable Reason[] reasons) {
        for (int at = all.size() - 1; at >= 0; at--) {
            Reason below = at + 1 < all.size() ? reasons[at + 1] : null;
            if (reasons[at] != null || below == null || below == Reason.SIGNATURE) {
                continue;
            }
            boolean between = at > 0
                    && reasons[at - 1] == below
                    && Counts.words(all.get(at).text()) <= 20;
            boolean heads = all.get(at).kind() == Kind.HEADING && endsBox(reasons, at + 1);
            if (between || heads) {
                reasons[at] = below;
            }
        }
    }

    /** Whether nothing but left-out lines follows, up to the end of the text or the next heading. */
    private static boolean endsBox(@Nullable Reason[] reasons, int from) {
        for (int at = from; at < reasons.length; at++) {
            if (reasons[at] == null) {
                return false;
            }
        }
        return true;
    }

    private static Metadata metadata(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.stream().limit(40).forEach(block -> text.append(block.text()).append(' '));
        String language = Languages.of("", text.toString());
        return new Metadata(
                title(blocks.get(0).text()),
                List.of(),
                null,
                null,
                "",
                language,
                Languages.isRightToLeft(language) ? Metadata.Direction.RIGHT_TO_LEFT : Metadata.Direction.LEFT_TO_RIGHT,
                null,
                null,
                List.of(),
                Metadata.Completeness.WHOLE);
    }

    private static String title(String first) {
        String line = first.lines().findFirst().orElse(first);
        int sentence = line.indexOf(". ");
        String start = sentence > 0 ? line.substring(0, sentence + 1) : line;
        if (start.length() <= LONGEST_TITLE) {
            return start;
        }
        int blank = start.lastIndexOf(' ', LONGEST_TITLE);
        return start.substring(0, blank > 0 ? blank : LONGEST_TITLE) + "…";
    }
}
