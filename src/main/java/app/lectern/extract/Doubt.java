package app.lectern.extract;

import app.lectern.article.LeftOut.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs the signs on each piece of a body. Two looks: the second knows what the first thought of the neighbours. The
 * weights are those of a logistic regression; the larger the sum, the likelier the piece is not the article's.
 */
final class Doubt {

    private static final Map<Sign, Double> FIRST = weights("first");
    private static final Map<Sign, Double> SECOND = weights("second");

    /** Below an even chance: a stray line costs a listener more than a lost one. */
    private static final double TOLERATED = -0.3;

    private Doubt() {}

    private static Map<Sign, Double> weights(String look) {
        Map<Sign, Double> weights = new EnumMap<>(Sign.class);
        for (String line : Resources.lines("weights.txt")) {
            List<String> fields = List.of(line.split(" +", -1));
            if (fields.get(0).equals(look)) {
                weights.put(Sign.valueOf(fields.get(1)), Double.valueOf(fields.get(2)));
            }
        }
        return weights;
    }

    static void judge(List<Piece> pieces, Verdicts verdicts, Names names, Wording wording) {
        List<EnumSet<Sign>> signs = looks(pieces, verdicts, names, wording);
        for (int at = 0; at < pieces.size(); at++) {
            double doubt = sum(signs.get(at), SECOND);
            if (!signs.get(at).isEmpty() && doubt > TOLERATED) {
                verdicts.leaveOut(
                        pieces.get(at).index(),
                        Reason.BOILERPLATE,
                        String.format("doubt %.1f: %s", doubt, signs.get(at)));
            }
        }
    }

    /** The signs of each piece, those that the first look gives included. */
    static List<EnumSet<Sign>> looks(List<Piece> pieces, Verdicts verdicts, Names names, Wording wording) {
        List<EnumSet<Sign>> signs = new Signs(pieces, verdicts, names, wording).all();
        double[] first = new double[pieces.size()];
        Map<Region, double[]> containers = new HashMap<>();
        for (int at = 0; at < first.length; at++) {
            first[at] = signs.get(at).isEmpty() ? 0 : chance(sum(signs.get(at), FIRST));
            if (!signs.get(at).isEmpty()) {
                double[] sums =
                        containers.computeIfAbsent(pieces.get(at).region().container(), key -> new double[2]);
                sums[0] += first[at];
                sums[1]++;
            }
        }
        List<EnumSet<Sign>> looks = new ArrayList<>();
        for (int at = 0; at < first.length; at++) {
            EnumSet<Sign> both = EnumSet.copyOf(signs.get(at));
            if (!both.isEmpty()) {
                neighbours(pieces, verdicts, signs, first, at, both);
                double[] sums = containers.get(pieces.get(at).region().container());
                if (sums != null && (sums[0] - first[at]) > 0.5 * (sums[1] - 1) && sums[1] > 1) {
                    both.add(Sign.CONTAINER_DOUBTED);
                }
            }
            looks.add(both);
        }
        return looks;
    }

    private static void neighbours(
            List<Piece> pieces, Verdicts verdicts, List<EnumSet<Sign>> signs, double[] first, int at, Set<Sign> both) {
        int out = 0;
        double doubt = 0;
        int known = 0;
        for (int step : new int[] {-1, 1}) {
            int next = at + step;
            while (next >= 0
                    && next < first.length
                    && verdicts.keeps(pieces.get(next))
                    && signs.get(next).isEmpty()) {
                next += step;
            }
            if (next < 0 || next >= first.length) {
                continue;
            }
            if (!verdicts.keeps(pieces.get(next))) {
                out++;
                doubt += 1;
            } else {
                doubt += first[next];
            }
            known++;
        }
        if (out > 0) {
            both.add(out == 1 ? Sign.NEXT_TO_LEFT_OUT : Sign.BETWEEN_LEFT_OUT);
        }
        if (known > 0 && doubt / known > 0.5) {
            both.add(Sign.NEIGHBOURS_DOUBTED);
        }
        if (known == 2 && doubt < 0.2) {
            both.add(Sign.NEIGHBOURS_TRUSTED);
        }
    }

    private static double chance(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    static double sum(Set<Sign> signs, Map<Sign, Double> weights) {
        double sum = 0;
        for (Sign sign : signs) {
            sum += weights.getOrDefault(sign, 0.0);
        }
        return sum;
    }
}
