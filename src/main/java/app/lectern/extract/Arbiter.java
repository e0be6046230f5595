package app.lectern.extract;

import app.lectern.extract.Candidates.Candidate;
import java.util.List;

/** Chooses between candidates: the one whose text agrees most with the others'. */
final class Arbiter {

    private final double[] words;

    Arbiter(Outline outline, Verdicts verdicts) {
        words = new double[outline.pieces().size() + 1];
        for (Piece piece : outline.pieces()) {
            words[piece.index() + 1] = words[piece.index()] + (verdicts.keeps(piece) ? piece.plainWords() : 0);
        }
    }

    Candidate choose(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        for (Candidate candidate : candidates) {
            if (agreement(candidate, candidates) > agreement(best, candidates)) {
                best = candidate;
            }
        }
        return best;
    }

    /** The sum over all candidates of the harmonic mean of precision and recall. */
    double agreement(Candidate one, List<Candidate> all) {
        return all.stream()
                .mapToDouble(other -> agreement(one.region(), other.region()))
                .sum();
    }

    private double agreement(Region one, Region other) {
        double both = between(Math.max(one.from, other.from), Math.min(one.to(), other.to()));
        double sum = between(one.from, one.to()) + between(other.from, other.to());
        return sum == 0 ? 0 : 2 * both / sum;
    }

    private double between(int from, int to) {
        return from < to ? words[to] - words[from] : 0;
    }
}
