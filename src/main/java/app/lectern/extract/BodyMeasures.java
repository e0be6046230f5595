package app.lectern.extract;

import app.lectern.article.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums over a body that the clues of its pieces refer to. Only pieces count that nothing has left out so far. */
final class BodyMeasures {

    private static final double MAIN_SHARE = 0.1;
    private static final int LONGEST_LABEL = 10;

    /** What one container directly holds. */
    static final class Held {
        double prose;
        double linkedWords;
        int words;
        int pieces;
    }

    final List<Piece> pieces;
    final double prose;

    /** Places in the list of the first and the last piece of prose, and of the first and last in a large container. */
    int firstProse;

    int lastProse;
    int firstMain;
    int lastMain;
    int lastHeading = -1;
    int commonLevel;
    Region main;

    private final Verdicts verdicts;
    private final List<List<String>> words = new ArrayList<>();
    private final double[] proseBefore;
    private final Map<Region, Held> containers = new HashMap<>();
    private final Map<Integer, Double> markups = new HashMap<>();
    private final Map<String, Integer> likenesses = new HashMap<>();
    private final Map<String, Integer> markedAlike = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final Map<Region, Integer> mainPath = new HashMap<>();

    BodyMeasures(List<Piece> pieces, Verdicts verdicts) {
        this.pieces = pieces;
        this.verdicts = verdicts;
        proseBefore = new double[pieces.size() + 1];
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            boolean keeps = verdicts.keeps(piece);
            proseBefore[at + 1] = proseBefore[at] + (keeps ? Prose.of(piece) : 0);
            words.add(Wording.words(piece.text()));
            if (keeps) {
                sum(piece);
            }
        }
        prose = Math.max(1, proseBefore[pieces.size()]);
        main = pieces.get(0).region().container();
        findMain();
        findEnds();
        findAlike();
        commonLevel = commonLevel();
    }

    private void sum(Piece piece) {
        double words = Prose.of(piece);
        Held held = containers.computeIfAbsent(piece.region().container(), key -> new Held());
        held.prose += words;
        held.words += piece.words();
        held.linkedWords += piece.words() * piece.linkShare();
        held.pieces++;
        markups.merge(piece.region().markup, words, Double::sum);
        markedAlike.merge(piece.region().likeness(), 1, Integer::sum);
        if (piece.words() > 0 && piece.words() < LONGEST_LABEL) {
            labels.merge(piece.text(), 1, Integer::sum);
            shapes.merge(shape(piece.text()), 1, Integer::sum);
        }
    }

    private void findMain() {
        double most = -1;
        for (Piece piece : pieces) {
            Region container = piece.region().container();
            if (held(container).prose > most) {
                most = held(container).prose;
                main = container;
            }
        }
        int steps = 0;
        for (Region region = main; region != null; region = region.parent) {
            mainPath.put(region, steps++);
        }
    }

    private void findEnds() {
        firstProse = -1;
        firstMain = -1;
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (!verdicts.keeps(piece)) {
                continue;
            }
            if (Prose.of(piece) > 0) {
                firstProse = firstProse < 0 ? at : firstProse;
                lastProse = at;
            }
            if (held(piece.region().container()).prose >= MAIN_SHARE * prose) {
                firstMain = firstMain < 0 ? at : firstMain;
                lastMain = at;
            }
            lastHeading = piece.kind() == Kind.HEADING ? at : lastHeading;
        }
        firstProse = Math.max(0, firstProse);
        firstMain = Math.max(0, firstMain);
    }

    private void findAlike() {
        Set<Region> seen = new HashSet<>();
        for (Piece piece : pieces) {
            Region container = piece.region().container();
            if (seen.add(container)) {
                likenesses.merge(container.likeness(), 1, Integer::sum);
            }
        }
    }

    private int commonLevel() {
        int[] levels = new int[7];
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.HEADING && verdicts.keeps(piece)) {
                levels[Math.min(6, piece.level())]++;
            }
        }
        int common = 0;
        for (int level = 1; level < levels.length; level++) {
            common = levels[level] > levels[common] ? level : common;
        }
        return common;
    }

    /** The text with every number as one digit. */
    private static String shape(String text) {
        return text.replaceAll("[0-9][0-9.,:]*", "0");
    }

    /** The words of the piece at this place in the list. */
    List<String> words(int at) {
        return words.get(at);
    }

    Held held(Region container) {
        return containers.getOrDefault(container, new Held());
    }

    double markupShare(Region region) {
        return markups.getOrDefault(region.markup, 0.0) / prose;
    }

    int alike(Region container) {
        return likenesses.getOrDefault(container.likeness(), 0);
    }

    /** How many pieces stand in regions that are marked up and named like this one. */
    int markedAlike(Region region) {
        return markedAlike.getOrDefault(region.likeness(), 0);
    }

    int sameLabels(String text) {
        return labels.getOrDefault(text, 0);
    }

    int sameShapes(String text) {
        return text.length() > 100 ? 0 : shapes.getOrDefault(shape(text), 0);
    }

    /** Which part of the prose stands before the piece at this place in the list. */
    double proseBefore(int at) {
        return proseBefore[at] / prose;
    }

    /** Which part of the body's prose is in the region. */
    double share(Region region) {
        int offset = pieces.get(0).index();
        int from = Math.max(0, region.from - offset);
        int to = Math.min(pieces.size(), region.to() - offset);
        return from < to ? (proseBefore[to] - proseBefore[from]) / prose : 0;
    }

    /** Steps from the main container up to this region; -1 if it does not hold the main container. */
    int stepsFromMain(Region region) {
        return mainPath.getOrDefault(region, -1);
    }
}
