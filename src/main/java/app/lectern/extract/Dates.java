package app.lectern.extract;

import app.lectern.article.PublicationDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as pages state them for programs (ISO 8601, as HTML and schema.org prescribe, or as in e-mails). */
final class Dates {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2}))?"
                    + "(?:[.,]\\d{1,9})?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?.{0,20}");

    private Dates() {}

    /** The date, as exact as it is given; null if there is none. */
    static @Nullable PublicationDate read(String text) {
        Matcher matcher = ISO.matcher(text.strip());
        if (!matcher.matches()) {
            return ofMail(text.strip());
        }
        try {
            LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            if (matcher.group(4) == null) {
                return new PublicationDate(day, null, null);
            }
            LocalTime time = LocalTime.of(number(matcher, 4), number(matcher, 5), number(matcher, 6));
            String offset = matcher.group(7);
            return new PublicationDate(day, time, offset == null ? null : ZoneOffset.of(offset));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** As in e-mails and HTTP (RFC 5322): "Tue, 05 Mar 2024 10:00:00 GMT". */
    private static @Nullable PublicationDate ofMail(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return new PublicationDate(time.toLocalDate(), time.toLocalTime(), time.getOffset());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }
}
