package app.lectern.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Grows the trees of a {@link Forest} by gradient boosting on the logistic loss, with Newton steps. */
final class ForestGrower {

    private static final int BINS = 48;

    /** What to grow. */
    record Settings(int trees, int leaves, double step, double shrink, int least, double clues) {}

    /** A piece, whether it is something other than the article, and how much it counts. */
    record Row(Clues clues, boolean other, double weight) {}

    private static final class Leaf {
        int[] rows = {};
        int bestClue = -1;
        int bestBin;
        double gain;
        double value;
        int clue = -1;
        int bin;
        Leaf below;
        Leaf otherwise;
    }

    private final Settings settings;
    private final float[][] cuts;
    private final byte[][] bins;
    private final double[] weights;
    private final boolean[] labels;
    private final double[] gradient;
    private final double[] curvature;
    private final double[] sums;
    private final Random random = new Random(1);

    ForestGrower(Settings settings, List<Row> rows) {
        this.settings = settings;
        labels = new boolean[rows.size()];
        weights = new double[rows.size()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = rows.get(row).other();
            weights[row] = rows.get(row).weight();
        }
        int count = Clue.values().length;
        cuts = new float[count][];
        bins = new byte[count][rows.size()];
        for (Clue clue : Clue.values()) {
            bin(clue, rows);
        }
        gradient = new double[rows.size()];
        curvature = new double[rows.size()];
        sums = new double[rows.size()];
    }

    private void bin(Clue clue, List<Row> rows) {
        float[] sorted = new float[rows.size()];
        for (int row = 0; row < sorted.length; row++) {
            sorted[row] = rows.get(row).clues().get(clue);
        }
        Arrays.sort(sorted);
        List<Float> found = new ArrayList<>();
        for (int bin = 1; bin < BINS; bin++) {
            float value = sorted[(int) ((long) bin * sorted.length / BINS)];
            if (value > sorted[0] && (found.isEmpty() || value > found.get(found.size() - 1))) {
                found.add(value);
            }
        }
        float last = sorted[sorted.length - 1];
        if (last > sorted[0] && (found.isEmpty() || found.get(found.size() - 1) < last)) {
            found.add(last);
        }
        float[] limits = new float[found.size()];
        for (int at = 0; at < limits.length; at++) {
            limits[at] = Float.parseFloat(String.format(Locale.ROOT, "%.4g", found.get(at)));
        }
        cuts[clue.index()] = limits;
        for (int row = 0; row < rows.size(); row++) {
            float value = rows.get(row).clues().get(clue);
            int bin = 0;
            while (bin < limits.length && value >= limits[bin]) {
                bin++;
            }
            bins[clue.index()][row] = (byte) bin;
        }
    }

    List<String> grow() {
        List<String> lines = new ArrayList<>();
        double rate = 0;
        double all = 0;
        for (int row = 0; row < labels.length; row++) {
            rate += labels[row] ? weights[row] : 0;
            all += weights[row];
        }
        double start = Math.log(rate / (all - rate));
        lines.add(String.format(Locale.ROOT, "%.3f", start));
        Arrays.fill(sums, start);
        for (int tree = 0; tree < settings.trees; tree++) {
            lines.add(write(tree()));
        }
        return lines;
    }

    private Leaf tree() {
        for (int row = 0; row < labels.length; row++) {
            double chance = 1 / (1 + Math.exp(-sums[row]));
            gradient[row] = weights[row] * ((labels[row] ? 1 : 0) - chance);
            curvature[row] = weights[row] * chance * (1 - chance);
        }
        boolean[] used = new boolean[cuts.length];
        for (int clue = 0; clue < used.length; clue++) {
            used[clue] = random.nextDouble() < settings.clues;
        }
        Leaf root = new Leaf();
        root.rows = new int[labels.length];
        for (int row = 0; row < labels.length; row++) {
            root.rows[row] = row;
        }
        List<Leaf> leaves = new ArrayList<>(List.of(root));
        look(root, used);
        while (leaves.size() < settings.leaves) {
            Leaf best = leaves.get(0);
            for (Leaf leaf : leaves) {
                best = leaf.gain > best.gain ? leaf : best;
            }
            if (best.gain <= 1e-3) {
                break;
            }
            split(best);
            look(best.below, used);
            look(best.otherwise, used);
            leaves.remove(best);
            leaves.add(best.below);
            leaves.add(best.otherwise);
        }
        for (Leaf leaf : leaves) {
            for (int row : leaf.rows) {
                sums[row] += leaf.value;
            }
        }
        return root;
    }

    private void look(Leaf leaf, boolean[] used) {
        double g = 0;
        double h = 0;
        for (int row : leaf.rows) {
            g += gradient[row];
            h += curvature[row];
        }
        leaf.value = settings.step * g / (h + settings.shrink);
        double whole = g * g / (h + settings.shrink);
        double[] gs = new double[BINS + 2];
        double[] hs = new double[BINS + 2];
        int[] ns = new int[BINS + 2];
        for (int clue = 0; clue < cuts.length; clue++) {
            if (!used[clue] || cuts[clue].length == 0) {
                continue;
            }
            Arrays.fill(gs, 0);
            Arrays.fill(hs, 0);
            Arrays.fill(ns, 0);
            byte[] bin = bins[clue];
            for (int row : leaf.rows) {
                gs[bin[row]] += gradient[row];
                hs[bin[row]] += curvature[row];
                ns[bin[row]]++;
            }
            double gl = 0;
            double hl = 0;
            int nl = 0;
            for (int at = 0; at < cuts[clue].length; at++) {
                gl += gs[at];
                hl += hs[at];
                nl += ns[at];
                if (nl < settings.least || leaf.rows.length - nl < settings.least) {
                    continue;
                }
                double gr = g - gl;
                double hr = h - hl;
                double gain = gl * gl / (hl + settings.shrink) + gr * gr / (hr + settings.shrink) - whole;
                if (gain > leaf.gain) {
                    leaf.gain = gain;
                    leaf.bestClue = clue;
                    leaf.bestBin = at;
                }
            }
        }
    }

    private void split(Leaf leaf) {
        leaf.clue = leaf.bestClue;
        leaf.bin = leaf.bestBin;
        leaf.below = new Leaf();
        leaf.otherwise = new Leaf();
        byte[] bin = bins[leaf.clue];
        leaf.below.rows =
                Arrays.stream(leaf.rows).filter(row -> bin[row] <= leaf.bin).toArray();
        leaf.otherwise.rows =
                Arrays.stream(leaf.rows).filter(row -> bin[row] > leaf.bin).toArray();
        leaf.rows = new int[0];
    }

    private String write(Leaf leaf) {
        return leaf.clue < 0
                ? String.format(Locale.ROOT, "%.3f", leaf.value)
                : Clue.values()[leaf.clue] + "<" + cuts[leaf.clue][leaf.bin] + " " + write(leaf.below) + " "
                        + write(leaf.otherwise);
    }
}
