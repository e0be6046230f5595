package app.lectern.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code Range} header asks of a file (RFC 9110, section 14).
 *
 * @param parts the parts that exist, as asked for; none if nothing that was asked for exists
 */
record ByteRanges(List<Part> parts) {

    /** Nobody has use for more; who asks for them gets the whole file, as section 14.2 allows. */
    private static final int MOST = 16;

    private static final Pattern UNIT = Pattern.compile("(?i)bytes=(.*)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,18})-(\\d{0,18})|-(\\d{1,18})");

    ByteRanges {
        parts = List.copyOf(parts);
    }

    /** Bytes from one position up to another. */
    record Part(long from, long toExclusive) {

        long length() {
            return toExclusive - from;
        }
    }

    /**
     * Reads the header.
     *
     * @param length of the file in bytes
     * @return empty if the header is to be ignored: another unit, a mistake, or too many or overlapping ranges
     */
    static Optional<ByteRanges> parse(String header, long length) {
        Matcher unit = UNIT.matcher(header.strip());
        if (!unit.matches()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        int asked = 0;
        for (String specification : unit.group(1).split(",", -1)) {
            if (specification.isBlank()) {
                continue;
            }
            Matcher range = RANGE.matcher(specification.strip());
            if (!range.matches() || ++asked > MOST || goesBack(range)) {
                return Optional.empty();
            }
            part(range, length).ifPresent(parts::add);
        }
        return asked == 0 || overlap(parts) ? Optional.empty() : Optional.of(new ByteRanges(parts));
    }

    private static boolean goesBack(Matcher range) {
        return range.group(3) == null
                && !range.group(2).isEmpty()
                && Long.parseLong(range.group(2)) < Long.parseLong(range.group(1));
    }

    private static Optional<Part> part(Matcher range, long length) {
        long from;
        long to = length;
        if (range.group(3) != null) {
            from = Math.max(0, length - Long.parseLong(range.group(3)));
        } else {
            from = Long.parseLong(range.group(1));
            if (!range.group(2).isEmpty()) {
                to = Math.min(length, Long.parseLong(range.group(2)) + 1);
            }
        }
        return from < to ? Optional.of(new Part(from, to)) : Optional.empty();
    }

    private static boolean overlap(List<Part> parts) {
        List<Part> sorted = new ArrayList<>(parts);
        sorted.sort((a, b) -> Long.compare(a.from(), b.from()));
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from() < sorted.get(i - 1).toExclusive()) {
                return true;
            }
        }
        return false;
    }
}
