package app.lectern.extract;

import app.lectern.article.LeftOut;
import app.lectern.article.LeftOut.Reason;
import app.lectern.extract.Candidates.Candidate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was decided about a page.
 *
 * @param outline the page
 * @param verdicts what was left out, and why
 * @param candidates where the article could have been
 * @param body where it is
 */
record Judgement(Outline outline, Verdicts verdicts, List<Candidate> candidates, Candidate body) {

    static Judgement of(Outline outline, Names names, Wording wording, Doubt doubt) {
        Judgement first = first(outline, names, wording);
        Region body = first.body.region();
        doubt.judge(outline.in(body), first.candidates, first.verdicts);
        Edges.trim(outline, body, first.verdicts);
        return first;
    }

    /** What is decided before single pieces are doubted. */
    static Judgement first(Outline outline, Names names, Wording wording) {
        Verdicts verdicts = new Verdicts(outline);
        leaveOutTheObvious(outline, verdicts, names, wording);
        List<Candidate> candidates = new Candidates(outline, verdicts).all();
        Candidate body = Candidates.widen(new Arbiter(outline, verdicts).choose(candidates), outline, verdicts);
        return new Judgement(outline, verdicts, candidates, body);
    }

    private static void leaveOutTheObvious(Outline outline, Verdicts verdicts, Names names, Wording wording) {
        Prose prose = new Prose(outline);
        new Zones(names).judge(outline, prose, verdicts);
        for (Piece piece : outline.pieces()) {
            Reason reason = verdicts.keeps(piece) ? wording.judge(piece.text()) : null;
            if (reason != null && Tables.dataTable(piece) == null) {
                verdicts.leaveOut(piece.index(), reason, "worded like it");
            }
        }
        Counting.judge(outline, verdicts);
        LinkLists.judge(outline, prose, verdicts);
        Repeats.judge(outline, verdicts);
    }

    /** The article's pieces. */
    List<Piece> kept() {
        return outline.in(body.region()).stream().filter(verdicts::keeps).toList();
    }

    /** What was left out of the body, neighbours with the same reason together. */
    List<LeftOut> leftOut() {
        List<LeftOut> all = new ArrayList<>();
        List<Piece> group = new ArrayList<>();
        int before = 0;
        for (Piece piece : outline.in(body.region())) {
            boolean joins = !group.isEmpty()
                    && verdicts.reason(piece.index())
                            == verdicts.reason(group.get(0).index());
            if (!joins && !group.isEmpty()) {
                close(group, before, all);
            }
            if (verdicts.keeps(piece)) {
                before++;
            } else {
                group.add(piece);
            }
        }
        close(group, before, all);
        return all;
    }

    private void close(List<Piece> group, int before, List<LeftOut> all) {
        if (!group.isEmpty()) {
            Reason reason = verdicts.reason(group.get(0).index());
            all.add(new LeftOut(
                    "x" + (all.size() + 1),
                    reason == null ? Reason.BOILERPLATE : reason,
                    before,
                    BlockWriter.write(group)));
            group.clear();
        }
    }
}
