package app.lectern.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A sum of small decision trees, grown by gradient boosting (J. H. Friedman, "Greedy function approximation: a gradient
 * boosting machine", 2001). A tree asks whether a clue is below a threshold, goes on to one of two branches, and ends
 * at a number; the larger the sum of all trees' numbers, the likelier the piece is not the article's. Immutable.
 */
final class Forest {

    private static final Clue[] CLUES = Clue.values();

    /** A question or, if there is no clue, an end; {@code mean} is the mean of the ends below. */
    private record Node(int clue, float threshold, int below, int otherwise, double mean) {}

    private final List<Node[]> trees = new ArrayList<>();

    /** @param lines a tree a line, each node before its two branches: {@code WORDS<12 -0.3 LINKED<0.5 0.1 0.4} */
    Forest(List<String> lines) {
        for (String line : lines) {
            List<Node> nodes = new ArrayList<>();
            grow(new ArrayList<>(Arrays.asList(line.split(" +", -1))), nodes);
            trees.add(nodes.toArray(new Node[0]));
        }
    }

    /** The forest that comes with the program. */
    static Forest load() {
        return new Forest(Resources.lines("forest.txt"));
    }

    private static int grow(List<String> words, List<Node> nodes) {
        String word = words.remove(0);
        int at = nodes.size();
        int sign = word.indexOf('<');
        if (sign < 0) {
            nodes.add(new Node(-1, 0, 0, 0, Double.parseDouble(word)));
            return at;
        }
        nodes.add(new Node(0, 0, 0, 0, 0));
        int below = grow(words, nodes);
        int otherwise = grow(words, nodes);
        double mean = (nodes.get(below).mean + nodes.get(otherwise).mean) / 2;
        int clue = Clue.valueOf(word.substring(0, sign)).index();
        nodes.set(at, new Node(clue, Float.parseFloat(word.substring(sign + 1)), below, otherwise, mean));
        return at;
    }

    /** The logarithm of the odds that a piece with these clues is not the article's. */
    double doubt(Clues clues) {
        double sum = 0;
        for (Node[] tree : trees) {
            Node node = tree[0];
            while (node.clue >= 0) {
                node = tree[clues.get(CLUES[node.clue]) < node.threshold ? node.below : node.otherwise];
            }
            sum += node.mean;
        }
        return sum;
    }

    /** How much each clue adds to the doubt, for those who ask why. */
    Map<Clue, Double> shares(Clues clues) {
        Map<Clue, Double> shares = new EnumMap<>(Clue.class);
        for (Node[] tree : trees) {
            Node node = tree[0];
            while (node.clue >= 0) {
                Clue clue = CLUES[node.clue];
                Node next = tree[clues.get(clue) < node.threshold ? node.below : node.otherwise];
                shares.merge(clue, next.mean - node.mean, Double::sum);
                node = next;
            }
        }
        return shares;
    }
}
