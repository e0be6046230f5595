package app.lectern.pronounce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that are written alike and spoken differently, and the choice between their readings. */
final class Heteronyms {

    private final Map<String, List<Reading>> readings = new HashMap<>();

    Heteronyms() {
        String word = "";
        for (String line : Resources.lines("heteronyms.txt")) {
            String[] parts = line.split("\\|", -1);
            word = parts[0].isBlank() ? word : parts[0].strip();
            List<Reading> list = readings.computeIfAbsent(word, any -> new ArrayList<>());
            for (int i = 1; i < parts.length; i++) {
                list.add(reading(parts[i].strip()));
            }
        }
    }

    private static Reading reading(String written) {
        String[] parts = written.split("\\s+", -1);
        String use = parts[0].replaceAll("[-+].*", "");
        String lean = parts[0].substring(use.length());
        Map<String, Set<String>> cues = new HashMap<>();
        for (int i = 2; i < parts.length; i++) {
            String[] cue = parts[i].split("=", 2);
            cues.put(cue[0], Set.copyOf(List.of(cue[1].split(","))));
        }
        return new Reading(
                Reading.Use.valueOf(use.toUpperCase(Locale.ROOT)),
                lean.isEmpty() ? 0 : Double.parseDouble(lean),
                Phones.parse(parts[1]),
                cues.getOrDefault("next", Set.of()),
                cues.getOrDefault("prev", Set.of()),
                cues.getOrDefault("near", Set.of()));
    }

    /** The phones of the word at an index; empty if it is no heteronym. */
    List<String> phones(Context context, int at) {
        String word = context.word(at);
        if (word.endsWith("'s")) {
            List<Reading> list = readings.get(word.substring(0, word.length() - 2));
            return list == null ? List.of() : Phones.withS(choose(list, context, at, false));
        }
        List<Reading> whole = readings.get(word);
        if (whole != null) {
            return choose(whole, context, at, word.endsWith("s") && !word.endsWith("ss"));
        }
        List<Reading> stem = word.endsWith("s") ? readings.get(word.substring(0, word.length() - 1)) : null;
        return stem == null ? List.of() : Phones.withS(choose(stem, context, at, true));
    }

    private static List<String> choose(List<Reading> list, Context context, int at, boolean third) {
        double verb = VerbEvidence.weigh(context, at, form(list, third));
        Reading best = list.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Reading reading : list) {
            double score = reading.lean() + cues(reading, context, at) + use(reading, verb, context, at);
            if (score > most) {
                best = reading;
                most = score;
            }
        }
        return best.phones();
    }

    private static VerbEvidence.Form form(List<Reading> list, boolean third) {
        if (list.stream().anyMatch(reading -> reading.use() == Reading.Use.PAST)) {
            return VerbEvidence.Form.PAST;
        }
        return third ? VerbEvidence.Form.THIRD : VerbEvidence.Form.BASE;
    }

    private static double use(Reading reading, double verb, Context context, int at) {
        return switch (reading.use()) {
            case NOUN -> -verb;
            case ADJECTIVE -> -verb + AdjectiveEvidence.weigh(context, at);
            case VERB, PAST -> verb;

            case TENSE -> Math.abs(verb) + PastEvidence.weigh(context, at);
            case NAME -> context.isCapital(at) ? (context.isCapitalInside(at) ? 4 : 1) - verb : -10;
            case ANY -> Math.abs(verb);
        };
    }

    private static double cues(Reading reading, Context context, int at) {
        double score = 0;
        if (reading.next().contains(context.word(at + 1))) {
            score += 4;
        }
        if (reading.previous().contains(context.word(at - 1))) {
            score += 4;
        }
        if (!reading.near().isEmpty()) {
            double weight = 2;
            for (int i = 0; i < context.size(); i++) {
                if (i != at && reading.near().contains(context.word(i))) {
                    score += weight;
                    weight = 1;
                }
            }
        }
        return score;
    }
}
