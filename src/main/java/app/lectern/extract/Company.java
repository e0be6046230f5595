package app.lectern.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reconsiders doubts in the light of those on a piece's likes: a table is read or left out as a whole, and the posts of
 * a page, or the answers to a question, are treated alike.
 */
final class Company {

    /** Greater doubts stand, whatever the piece's likes are. */
    private static final double OVERRULED = 0.5;

    private static final int ENOUGH = 2;
    private static final double MOST = 0.8;

    private final List<Piece> pieces;
    private final List<Double> doubts;
    private final double tolerated;

    private Company(List<Piece> pieces, List<Double> doubts, double tolerated) {
        this.pieces = pieces;
        this.doubts = new ArrayList<>(doubts);
        this.tolerated = tolerated;
    }

    /**
     * The doubts, reconsidered.
     *
     * @param pieces of a body
     * @param doubts one for each piece, not a number where there is none
     * @param tolerated the greatest doubt with which a piece is kept
     */
    static List<Double> reconsider(List<Piece> pieces, List<Double> doubts, double tolerated) {
        Company company = new Company(pieces, doubts, tolerated);
        company.tables();
        company.posts();
        return company.doubts;
    }

    private void tables() {
        Map<Region, List<Integer>> cells = new HashMap<>();
        for (int at = 0; at < pieces.size(); at++) {
            @Nullable Region table = doubts.get(at).isNaN() ? null : Tables.dataTable(pieces.get(at));
            if (table != null) {
                cells.computeIfAbsent(table, key -> new ArrayList<>()).add(at);
            }
        }
        for (List<Integer> table : cells.values()) {
            double mean = table.stream().mapToDouble(doubts::get).average().orElse(0);
            table.forEach(at -> doubts.set(at, mean));
        }
    }

    private void posts() {
        Map<String, Set<Region>> containers = new HashMap<>();
        Map<String, int[]> keptOfAll = new HashMap<>();
        for (int at = 0; at < pieces.size(); at++) {
            if (!doubts.get(at).isNaN()) {
                Region container = pieces.get(at).region().container();
                containers
                        .computeIfAbsent(container.likeness(), key -> new HashSet<>())
                        .add(container);
                int[] counts = keptOfAll.computeIfAbsent(kind(pieces.get(at)), key -> new int[2]);
                counts[0] += doubts.get(at) <= tolerated ? 1 : 0;
                counts[1]++;
            }
        }
        for (int at = 0; at < pieces.size(); at++) {
            double doubt = doubts.get(at);
            Piece piece = pieces.get(at);
            if (doubt > tolerated && doubt <= OVERRULED) {
                int alike = containers
                        .getOrDefault(piece.region().container().likeness(), Set.of())
                        .size();
                int[] counts = keptOfAll.getOrDefault(kind(piece), new int[2]);
                if (alike >= ENOUGH && counts[0] >= ENOUGH && counts[0] >= MOST * (counts[1] - 1)) {
                    doubts.set(at, tolerated);
                }
            }
        }
    }

    private static String kind(Piece piece) {
        return piece.region().container().likeness() + " " + piece.region().likeness() + " " + piece.kind();
    }
}
