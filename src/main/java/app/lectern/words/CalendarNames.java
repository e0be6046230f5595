package app.lectern.words;

import java.util.List;

/** What months and days of the week are called in English, in lower case. */
final class CalendarNames {

    /** January first. */
    static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Monday first, as in ISO 8601. */
    static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private CalendarNames() {}
}
