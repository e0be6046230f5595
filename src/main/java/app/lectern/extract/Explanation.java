package app.lectern.extract;

import app.lectern.article.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a page's article is what it is, for those who work on the rules.
 *
 * @param candidates where the article could have been, each with how it was found and how much it agrees with the others
 * @param decisions for each piece of the page in its order: whether it was kept, left out or stood outside, why, and its
 *     first words
 */
public record Explanation(List<String> candidates, List<String> decisions) {

    public Explanation {
        candidates = List.copyOf(candidates);
        decisions = List.copyOf(decisions);
    }

    static Explanation of(Judgement judgement) {
        Region body = judgement.body().region();
        Arbiter arbiter = new Arbiter(judgement.outline(), judgement.verdicts());
        List<String> candidates = judgement.candidates().stream()
                .map(candidate -> String.format(
                        "%-16s agreement %.2f  pieces %d to %d  <%s> %s",
                        candidate.found(),
                        arbiter.agreement(candidate, judgement.candidates()),
                        candidate.region().from,
                        candidate.region().to(),
                        candidate.region().element.normalName(),
                        candidate.region().names))
                .toList();
        List<String> decisions = judgement.outline().pieces().stream()
                .map(piece -> decision(piece, body, judgement.verdicts()))
                .toList();
        return new Explanation(candidates, decisions);
    }

    static Explanation of(Article text) {
        List<String> decisions = new ArrayList<>();
        text.blocks().forEach(block -> decisions.add("kept      " + block.id() + "  " + start(block.text())));
        text.leftOut()
                .forEach(piece -> piece.blocks()
                        .forEach(block -> decisions.add("left out  " + piece.reason() + "  " + start(block.text()))));
        return new Explanation(List.of("plain text"), decisions);
    }

    private static String decision(Piece piece, Region body, Verdicts verdicts) {
        String state = verdicts.keeps(piece) ? body.contains(piece) ? "kept    " : "outside " : "left out";
        String reason = verdicts.keeps(piece)
                ? ""
                : verdicts.reason(piece.index()) + " (" + verdicts.cause(piece.index()) + ")";
        return String.format("%s %4d %-10s %s  %s", state, piece.index(), piece.kind(), reason, start(piece.text()));
    }

    private static String start(String text) {
        String line = text.replace('\n', ' ');
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }
}
