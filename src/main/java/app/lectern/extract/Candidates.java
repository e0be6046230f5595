package app.lectern.extract;

import app.lectern.article.Block.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Proposes regions that may hold the article, each found in another way. */
final class Candidates {

    private static final int ENOUGH = 60;
    private static final double LEAST_GAIN = 0.05;
    private static final double MOSTLY = 0.8;

    private final Outline outline;
    private final Verdicts verdicts;
    private final double[] worth;

    Candidates(Outline outline, Verdicts verdicts) {
        this.outline = outline;
        this.verdicts = verdicts;
        worth = new double[outline.pieces().size() + 1];
        for (Piece piece : outline.pieces()) {
            worth[piece.index() + 1] = worth[piece.index()] + worth(piece);
        }
    }

    List<Candidate> all() {
        List<Candidate> all = new ArrayList<>();
        all.add(new Candidate("densest", densest()));
        all.add(new Candidate("most paragraphs", mostParagraphs()));
        Region marked = marked();
        if (marked != null) {
            all.add(new Candidate("marked up", marked));
        }
        return all;
    }

    private double worth(Piece piece) {
        if (!verdicts.keeps(piece)) {
            return piece.words() > 0 ? -1 : 0;
        }
        double prose = Prose.of(piece);
        return prose > 0 ? prose : piece.words() * (0.3 - 1.3 * piece.linkShare()) - 0.5;
    }

    private double worth(Region region) {
        return worth[region.to()] - worth[region.from];
    }

    /** The region with the most prose after what speaks against it is taken off. */
    private Region densest() {
        Region best = outline.regions().get(0);
        for (Region region : outline.regions()) {
            if (worth(region) >= worth(best)) {
                best = region;
            }
        }
        return best;
    }

    /** The region whose children hold the most paragraphs; grandchildren count half. */
    private Region mostParagraphs() {
        Map<Region, Double> scores = new LinkedHashMap<>();
        for (Piece piece : outline.pieces()) {
            Region parent = piece.region().parent;
            if (verdicts.keeps(piece) && Prose.of(piece) > 0 && parent != null) {
                double score = 1 + Math.min(3, piece.words() / 20.0);
                scores.merge(parent, score, Double::sum);
                if (parent.parent != null) {
                    scores.merge(parent.parent, score / 2, Double::sum);
                }
            }
        }
        Region best = outline.regions().get(0);
        double top = 0;
        for (Map.Entry<Region, Double> entry : scores.entrySet()) {
            if (entry.getValue() > top) {
                top = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** The region that says it is the article's body, or else the article, or else the page's main part. */
    private @Nullable Region marked() {
        @Nullable Region best = null;
        int top = 0;
        for (Region region : outline.regions()) {
            int rank = rank(region);
            if (rank > top || (rank == top && best != null && worth(region) > worth(best))) {
                if (worth(region) >= ENOUGH) {
                    best = region;
                    top = rank;
                }
            }
        }
        return best;
    }

    private static int rank(Region region) {
        String property = region.element.attr("itemprop");
        if (property.contains("articleBody")) {
            return 5;
        }
        if (BODY_NAMES.stream().anyMatch(region.names::contains)) {
            return 4;
        }
        if (region.is("article") || region.element.attr("role").equals("article")) {
            return 3;
        }
        if (region.is("main") || region.element.attr("role").equals("main")) {
            return 2;
        }
        return 0;
    }

    private static final List<String> BODY_NAMES = List.of(
            "article-body",
            "articlebody",
            "article__body",
            "article-content",
            "article__content",
            "entry-content",
            "post-content",
            "post-body",
            "post__content",
            "story-body",
            "blog-content",
            "body-content",
            "article-text",
            "article_body");

    /** Climbs as long as what that adds is mostly prose, as with an article in several parts. */
    static Candidate widen(Candidate chosen, Outline outline, Verdicts verdicts) {
        Region best = chosen.region();
        for (Region around = best.parent; around != null; around = around.parent) {
            double[] inner = kept(best, outline, verdicts);
            double[] outer = kept(around, outline, verdicts);
            double more = outer[0] - inner[0];
            if (more >= LEAST_GAIN * inner[0] && more >= MOSTLY * (outer[1] - inner[1])) {
                best = around;
            }
        }
        return best == chosen.region() ? chosen : new Candidate(chosen.found() + ", widened", best);
    }

    private static double[] kept(Region region, Outline outline, Verdicts verdicts) {
        double prose = 0;
        double words = 0;
        for (Piece piece : outline.in(region)) {
            if (verdicts.keeps(piece)) {
                prose += Prose.of(piece);
                words += piece.kind() == Kind.HEADING ? 0 : piece.words();
            }
        }
        return new double[] {prose, words};
    }

    /** A region and how it was found. */
    record Candidate(String found, Region region) {}
}
