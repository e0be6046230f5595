package app.lectern.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as the page gave it: a day, perhaps a time of day, perhaps the offset from UTC.
 *
 * @param day the calendar day
 * @param time the time of day, or null
 * @param offset the offset from UTC, or null; only with a time
 */
public record PublicationDate(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {}
