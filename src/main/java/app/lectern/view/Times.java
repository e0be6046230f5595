package app.lectern.view;

import java.time.Duration;
import java.util.Locale;

/** Lengths of time and of files, in words and in figures. Both round to the nearest second, so they never disagree. */
public final class Times {

    private Times() {}

    /** Whole seconds, rounded to the nearest. */
    public static long seconds(Duration length) {
        return Math.round(length.toMillis() / 1000.0);
    }

    /** "1 hour 2 minutes 5 seconds"; "0 seconds" for nothing. */
    public static String words(Duration length) {
        long seconds = seconds(length);
        String words = counted(seconds / 3600, "hour")
                + counted(seconds / 60 % 60, "minute")
                + counted(seconds % 60, "second");
        return words.isEmpty() ? "0 seconds" : words.strip();
    }

    /** "1:02:05" or "2:05". */
    public static String figures(Duration length) {
        long seconds = seconds(length);
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** For lists, to the minute: "under a minute", "1 minute", "1 hour 5 minutes". */
    public static String about(Duration length) {
        long minutes = Math.round(seconds(length) / 60.0);
        return minutes == 0
                ? "under a minute"
                : (counted(minutes / 60, "hour") + counted(minutes % 60, "minute")).strip();
    }

    /** "640 kB", "2.4 MB"; decimal units, as download pages of browsers show them. */
    public static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, Math.round(bytes / 1000.0)) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /** "1 line", "4 lines". */
    public static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static String counted(long number, String unit) {
        return number == 0 ? "" : count(number, unit) + " ";
    }
}
