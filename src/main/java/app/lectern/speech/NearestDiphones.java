package app.lectern.speech;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a voice says where its recordings lack a pair of sounds: the nearest pair that they have. */
final class NearestDiphones {

    static final String SILENCE = "pau";

    /** What the end of a phone sounds most like, best first: lax vowels, glides and the r of "er" end like others. */
    private static final Map<String, List<String>> ENDS_LIKE = Map.ofEntries(
            Map.entry("ae", List.of("eh", "aa", "ax")),
            Map.entry("ah", List.of("ax", "aa")),
            Map.entry("ax", List.of("ah", "er")),
            Map.entry("eh", List.of("ae", "ey", "ax")),
            Map.entry("er", List.of("r", "ax")),
            Map.entry("hh", List.of(SILENCE)),
            Map.entry("ih", List.of("iy", "ax")),
            Map.entry("uh", List.of("uw", "ax")),
            Map.entry("w", List.of("uw")),
            Map.entry("y", List.of("iy")),
            Map.entry("zh", List.of("sh", "z")));

    /** What the beginning of a phone sounds most like, best first: an affricate, say, begins like its stop. */
    private static final Map<String, List<String>> BEGINS_LIKE = Map.of(
            "ah", List.of("ax"),
            "ax", List.of("ah"),
            "ch", List.of("t"),
            "jh", List.of("d"),
            "ng", List.of("n"),
            "y", List.of("iy"),
            "zh", List.of("sh", "z"));

    private final Set<String> known;

    NearestDiphones(Collection<String> known) {
        this.known = Set.copyOf(known);
    }

    /** The pair to say in the place of another; empty if the voice has it, or nothing like it. */
    Optional<String> insteadOf(String first, String second) {
        if (known.contains(first + "-" + second)) {
            return Optional.empty();
        }
        List<String> candidates = new ArrayList<>();
        for (String end : alternatives(first, ENDS_LIKE)) {
            for (String beginning : alternatives(second, BEGINS_LIKE)) {
                candidates.add(end + "-" + beginning);
            }
        }
        return candidates.stream().filter(known::contains).findFirst();
    }

    private static List<String> alternatives(String phone, Map<String, List<String>> like) {
        List<String> all = new ArrayList<>(List.of(phone));
        all.addAll(like.getOrDefault(phone, List.of()));
        return all;
    }
}
