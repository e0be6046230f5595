package app.lectern.extract;

import app.lectern.article.Block.Kind;
import app.lectern.article.LeftOut.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Weighs the clues on each piece of a body, after the obvious has been left out. Immutable. */
final class Doubt {

    /** Below an even chance: a stray line costs a listener more than a lost one. */
    private static final double TOLERATED = -0.5;

    private final Forest forest;
    private final Names names;
    private final Wording wording;

    Doubt(Forest forest, Names names, Wording wording) {
        this.forest = forest;
        this.names = names;
        this.wording = wording;
    }

    /** Leaves out what is doubtful, unless nothing would be left. */
    void judge(List<Piece> pieces, List<Candidates.Candidate> candidates, Verdicts verdicts) {
        List<Optional<Clues>> clues = clues(pieces, candidates, verdicts);
        List<Double> doubts = doubts(pieces, clues, forest);
        boolean anyLeft = false;
        for (int at = 0; at < pieces.size(); at++) {
            anyLeft |= clues.get(at).isPresent() ? doubts.get(at) <= TOLERATED : matters(pieces.get(at), verdicts);
        }
        for (int at = 0; at < pieces.size() && anyLeft; at++) {
            double doubt = doubts.get(at);
            Optional<Clues> found = clues.get(at);
            if (found.isPresent() && doubt > TOLERATED) {
                verdicts.leaveOut(pieces.get(at).index(), Reason.BOILERPLATE, () -> why(doubt, found.get()));
            }
        }
    }

    /** The doubt on each piece, not a number where there are no clues. */
    static List<Double> doubts(List<Piece> pieces, List<Optional<Clues>> clues, Forest forest) {
        List<Double> doubts = clues.stream()
                .map(found -> found.map(forest::doubt).orElse(Double.NaN))
                .toList();
        return Company.reconsider(pieces, doubts, TOLERATED);
    }

    private String why(double doubt, Clues clues) {
        return forest.shares(clues).entrySet().stream()
                .sorted(Map.Entry.<Clue, Double>comparingByValue().reversed())
                .limit(4)
                .map(share -> String.format(
                        Locale.ROOT, "%s %.3g (%+.1f)", share.getKey(), clues.get(share.getKey()), share.getValue()))
                .collect(Collectors.joining(", ", String.format(Locale.ROOT, "doubt %.1f: ", doubt), ""));
    }

    private static boolean matters(Piece piece, Verdicts verdicts) {
        return verdicts.keeps(piece) && piece.words() > 0 && piece.kind() != Kind.PICTURE;
    }

    /** Whether the markup says, as schema.org has it, that this is the text of a question or of an answer. */
    private static boolean isDeclared(Piece piece) {
        boolean text = false;
        for (Region region = piece.region(); region != null; region = region.parent) {
            text |= region.element.attr("itemprop").equals("text");
            String type = region.element.attr("itemtype");
            if (!type.isEmpty()) {
                return text && (type.endsWith("/Question") || type.endsWith("/Answer"));
            }
        }
        return false;
    }

    /** The clues of each piece, in order; none for pieces that are beyond doubt or hold no words. */
    List<Optional<Clues>> clues(List<Piece> pieces, List<Candidates.Candidate> candidates, Verdicts verdicts) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        BodyMeasures body = new BodyMeasures(pieces, verdicts);
        PlaceClues place = new PlaceClues(body, candidates, names);
        ShapeClues shape = new ShapeClues(body, wording);
        SectionClues section = new SectionClues(body, verdicts, wording);
        NeighbourClues neighbours = new NeighbourClues(body, verdicts, wording);
        List<Optional<Clues>> all = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            section.enter(at);
            if (!matters(piece, verdicts) || isDeclared(piece)) {
                all.add(Optional.empty());
                continue;
            }
            Clues clues = new Clues();
            place.find(at, clues);
            shape.find(at, clues);
            section.find(at, clues);
            neighbours.find(at, clues);
            all.add(Optional.of(clues));
        }
        return all;
    }
}
