package app.lectern.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
            "(\\d{1,5})([A-Z])? (?=(?:(?:[NS][EW]?|[EW])\\.? )?(?:(?:\\p{Lu}[\\p{L}'.]*+|\\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:"
                    + KINDS
                    + "|Street|Avenue|Road|Drive|Lane|Boulevard|Court|Place|Square|Terrace|Way|Close|Crescent)\\b)");
    private static final Pattern KIND = Pattern.compile("(" + KINDS + ")(\\.)?(?![\\p{L}\\d'])");
    private static final Pattern STATE = Pattern.compile(
            "([A-Z]{2}|\\p{Lu}\\p{Ll}{1,4}\\.|[A-Z]\\. ?[A-Z]\\.)(?: (\\d{5})(?:-(\\d{4}))?)?(?![\\p{L}\\d]|-\\d)");
    /** Codes that stand behind a person's name as well, so that they are spelled. */
    private static final Set<String> DEGREES_AND_RANKS = Set.of("MD", "QC", "MA", "PA", "DC");

    private static final Pattern OFFICE =
            Pattern.compile(" (?:Gov|Sen|Rep|Atty|Lt|Attorney|Governor|Senator|Supreme|Secretary|Republican|Democrat)");
    private static final Pattern DIRECTION = Pattern.compile("([NS]\\.?[EW]\\.?|[NSEW]\\.?)(?![\\p{L}\\d.'])");
    private static final Pattern PART_OF_COUNTRY = Pattern.compile(
            "[NS]\\. (?:Korea|Ireland|Africa|America|Carolina|Dakota|Sudan|Macedonia|Wales|Yorkshire|London)\\b"
                    + "|W\\. (?:Virginia|Bank|Africa|Midlands|Yorkshire|Sussex|London)\\b"
                    + "|E\\. (?:Timor|Jerusalem|Germany|Africa|Anglia|Sussex|London)\\b");
    private static final Map<String, String> DIRECTIONS = Map.of(
            "N", "north",
            "S", "south",
            "E", "east",
            "W", "west",
            "NE", "northeast",
            "NW", "northwest",
            "SE", "southeast",
            "SW", "southwest");
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
        Reading direction = direction(source, at);
        if (direction != null) {
            return direction;
        }
        match = source.match(KIND, at);
        if (match != null && endsStreet(source, at, match)) {
            boolean last = match.end() == source.length() && match.group(2) != null;
            return new Reading(
                    last ? match.end(1) : match.end(),
                    STREETS.getOrDefault(match.group(1), List.of("", "")).get(1));
        }
        match = source.match(STATE, at);
        return match != null && (behindPlaceOrParty(source, at) || beforeOffice(source, match))
                ? state(source, match)
                : null;
    }

    /** "123 N. Main St.", "Pennsylvania Ave. NW". */
    private static @Nullable Reading direction(Source source, int at) {
        Matcher match = source.match(DIRECTION, at);
        if (match == null) {
            return null;
        }
        if (source.match(PART_OF_COUNTRY, at) != null) {
            String side = DIRECTIONS.getOrDefault(source.text().substring(at, at + 1), "");
            return new Reading(match.end(), source.startsWith("N. Ireland", at) ? "northern" : side);
        }
        if (source.at(at - 1) != ' ') {
            return null;
        }
        boolean inFront = behindHouseNumber(source, at);
        boolean behind = match.group(1).length() == 2
                && STREETS.containsKey(source.wordBefore(source.at(at - 2) == ',' ? at - 2 : at));
        return inFront || behind
                ? new Reading(
                        match.end(), DIRECTIONS.getOrDefault(match.group(1).replace(".", ""), ""))
                : null;
    }

    private static boolean behindHouseNumber(Source source, int at) {
        int start = source.tokenStart(at - 1);
        return source.isDigit(start) && source.match(HOUSE, start) != null;
    }

    /** "Fla. Gov. Ron DeSantis". */
    private static boolean beforeOffice(Source source, Matcher state) {
        return state.group(1).endsWith(".") && source.match(OFFICE, state.end()) != null;
    }

    /** "Reno, Nev." or the party and the state of a member of Congress, "D-Ga.". */
    private static boolean behindPlaceOrParty(Source source, int at) {
        boolean place = source.at(at - 1) == ' ' && source.at(at - 2) == ',' && !inCapitals(source.wordBefore(at - 2));
        boolean party = source.at(at - 1) == '-' && "DRI".indexOf(source.at(at - 2)) >= 0 && !source.isLetter(at - 3);
        return place || party;
    }

    /** "PR, AR, VR" is a list of initialisms. */
    private static boolean inCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals("D") && !word.isEmpty();
    }

    private static @Nullable Reading state(Source source, Matcher match) {
        List<String> state = STATES.get(match.group(1).replace(" ", ""));
        if (state == null || (match.group(2) == null && DEGREES_AND_RANKS.contains(match.group(1)))) {
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
        boolean nameFollows = source.at(kind.end()) == ' '
                && Character.isUpperCase(source.at(kind.end() + 1))
                && !DIRECTIONS.containsKey(source.wordAfter(kind.end()));
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
