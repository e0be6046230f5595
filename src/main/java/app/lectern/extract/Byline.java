package app.lectern.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns a printed byline into people. */
final class Byline {

    private static final int LONGEST_NAME = 60;
    private static final int MOST_PEOPLE = 12;

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:written|posted|words|text|story|reporting|published|escrito|geschrieben|rédigé|scritto) )?"
                    + "(?:by|von|par|por|di|door|av|af|przez|yazan)\\s*:?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:,|;|\\||•|·|&|\\b(?:and|und|et|och|og|with|mit|avec)\\b)\\s*");

    /** What stands behind a name after a comma without being one. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:ph\\.?d|m\\.?d|r\\.?n|m\\.?a|b\\.?a|msc|mba|esq|jr|sr|i{2,3})\\.?|.*\\b(?:reporter|editor|correspondent|writer"
                    + "|columnist|producer|contributor|staff|redakteur(?:in)?|korrespondent(?:in)?|journaliste?|redactora?)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private Byline() {}

    static List<String> people(List<String> printed) {
        Set<String> people = new LinkedHashSet<>();
        for (String line : printed) {
            String names = BEFORE.matcher(line.strip()).replaceFirst("");
            for (String name : BETWEEN.split(names, MOST_PEOPLE)) {
                String person = name.strip();
                if (isPerson(person)
                        && (person.equals(names) || !TITLE.matcher(person).matches())) {
                    people.add(person);
                }
            }
        }
        return new ArrayList<>(people);
    }

    private static boolean isPerson(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.indexOf('@') < 0
                && !name.contains("://")
                && name.chars().anyMatch(Character::isLetter)
                && name.chars().noneMatch(Character::isDigit);
    }
}
