package app.lectern.words;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Postal addresses: house numbers with their street, states behind a comma, postal codes. */
final class Addresses implements Recogniser {

    private static final Map<String, List<String>> STREETS = Table.byKey("streets.tsv");
    private static final Map<String, List<String>> STATES = Table.byKey("states.tsv");
    private static final String KINDS = STREETS.keySet().stream().collect(Collectors.joining("|"));
    private static final Pattern HOUSE = Pattern.compile(
            "(\\d{1,5})([A-Z])? (?=(?:[NSEW]\\.? )?(?:(?:\\p{Lu}[\\p{L}'.]*+|\\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:" + KINDS
                    + "|Street|Avenue|Road|Drive|Lane|Boulevard|Court|Place|Square|Terrace|Way|Close|Crescent)\\b)");
    private static final Pattern KIND = Pattern.compile("(" + KINDS + ")(\\.)?(?![\\p{L}\\d'])");
    private static final Pattern STATE = Pattern.compile(
            "([A-Z]{2}|\\p{Lu}\\p{Ll}{1,4}\\.|[A-Z]\\. ?[A-Z]\\.)(?: (\\d{5})(?:-(\\d{4}))?)?(?![\\p{L}\\d])");
    private static final Pattern ORDINAL = Pattern.compile("\\d++(?:st|nd|rd|th)");
    private static final Pattern POSTCODE =
            Pattern.compile("([A-Z]{1,2})(\\d{1,2})([A-Z])? (\\d)([A-Z]{2})(?![\\p{L}\\d])");

    @Override
    public @Nullable Reading read(Source source, int at) {
        if (source.isDigit(at)) {
            Matcher house = source.match(HOUSE, at);
            return house == null ? null : new Reading(house.end() - 1, house(house));
        }
        if (!Character.isUpperCase(source.at(at))) {
            return null;
        }
        Matcher match = source.match(POSTCODE, at);
        if (match != null) {
            String outward = Letters.spell(match.group(1)) + " " + Numbers.cardinal(match.group(2));
            String area = match.group(3) == null ? "" : " " + match.group(3);
            String inward = Numbers.cardinal(match.group(4)) + " " + Letters.spell(match.group(5));
            return new Reading(match.end(), outward + area + ", " + inward);
        }
        match = source.match(KIND, at);
        if (match != null && endsStreet(source, at, match)) {
            boolean last = match.end() == source.length() && match.group(2) != null;
            return new Reading(
                    last ? match.end(1) : match.end(),
                    STREETS.getOrDefault(match.group(1), List.of("", "")).get(1));
        }
        match = source.match(STATE, at);
        return match != null && behindPlaceOrParty(source, at) ? state(source, match) : null;
    }

    /** "Reno, Nev." or the party and the state of a member of Congress, "D-Ga.". */
    private static boolean behindPlaceOrParty(Source source, int at) {
        boolean place = source.at(at - 1) == ' ' && source.at(at - 2) == ',';
        boolean party = source.at(at - 1) == '-' && "DRI".indexOf(source.at(at - 2)) >= 0 && !source.isLetter(at - 3);
        return place || party;
    }

    private static @Nullable Reading state(Source source, Matcher match) {
        List<String> state = STATES.get(match.group(1).replace(" ", ""));
        if (state == null) {
            return null;
        }
        boolean last = match.group(2) == null
                && match.end() == source.length()
                && match.group(1).endsWith(".");
        String code = match.group(2) == null ? "" : ", " + Numbers.digits(match.group(2));
        String more = match.group(3) == null ? "" : ", " + Numbers.digits(match.group(3));
        return new Reading(last ? match.end() - 1 : match.end(), state.get(1) + code + more);
    }

    /** Whether a name and before that perhaps a house number stand in front of "Dr.", "Ct" and the like. */
    private static boolean endsStreet(Source source, int at, Matcher kind) {
        String before = source.wordBefore(at);
        if (before.isEmpty()
                || source.at(at - 1) != ' '
                || !(Character.isUpperCase(before.charAt(0))
                        || ORDINAL.matcher(before).matches())) {
            return false;
        }
        boolean nameFollows = source.at(kind.end()) == ' ' && Character.isUpperCase(source.at(kind.end() + 1));
        return !nameFollows || houseNumberBefore(source, at);
    }

    private static boolean houseNumberBefore(Source source, int at) {
        int start = at - 1;
        for (int words = 0; words < 4 && start > 0; words++) {
            String word = source.wordBefore(start);
            start -= word.length();
            if (!word.isEmpty() && word.chars().allMatch(Character::isDigit)) {
                return true;
            }
            while (start > 0 && source.at(start - 1) == ' ') {
                start--;
            }
        }
        return false;
    }

    private static String house(Matcher house) {
        return Numbers.pairs(house.group(1)) + (house.group(2) == null ? "" : " " + house.group(2));
    }
}
