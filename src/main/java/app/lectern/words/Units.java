package app.lectern.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of measurement by the signs they are written with. */
final class Units {

    /**
     * A unit.
     *
     * @param dotted whether it is an abbreviation that may be followed by a full stop of its own
     * @param onlyPer whether it is a unit only behind a stroke, as in "$20/mo"
     */
    record Unit(String one, String many, boolean dotted, boolean onlyPer) {}

    /** The prefixes of the International System of Units (BIPM, SI brochure, 9th edition, table 7). */
    private static final Map<Character, String> PREFIXES = Map.ofEntries(
            Map.entry('p', "pico"),
            Map.entry('n', "nano"),
            Map.entry('µ', "micro"),
            Map.entry('μ', "micro"),
            Map.entry('m', "milli"),
            Map.entry('c', "centi"),
            Map.entry('h', "hecto"),
            Map.entry('k', "kilo"),
            Map.entry('M', "mega"),
            Map.entry('G', "giga"),
            Map.entry('T', "tera"));

    private final Map<String, Unit> exact = new HashMap<>();
    private final Map<String, Unit> anyCase = new HashMap<>();

    Units() {
        for (List<String> row : Table.rows("units.tsv")) {
            String more = row.size() > 3 ? row.get(3) : "";
            boolean dotted = more.equals(".");
            boolean onlyPer = more.equals("/");
            String prefixes = dotted || onlyPer ? "" : more;
            for (String symbol : row.get(0).split(" ", -1)) {
                add(symbol.replace('_', ' '), new Unit(row.get(1), row.get(2), dotted, onlyPer));
                for (int i = 0; i < prefixes.length(); i++) {
                    String prefix = PREFIXES.getOrDefault(prefixes.charAt(i), "");
                    Unit unit = new Unit(prefix + row.get(1), prefix + row.get(2), false, false);
                    add(prefixes.charAt(i) + symbol, unit);
                }
            }
        }
    }

    /** The unit that a sign means right behind a number; a single letter means one in its own case only. */
    @Nullable
    Unit behindNumber(String symbol) {
        Unit unit = exact.get(symbol);
        if (unit == null && symbol.length() > 1) {
            unit = anyCase.get(symbol.toLowerCase(Locale.ROOT));
        }
        return unit == null || unit.onlyPer() ? null : unit;
    }

    /** The unit that a sign means behind a stroke. */
    @Nullable
    Unit behindStroke(String symbol) {
        Unit unit = exact.get(symbol);
        return unit != null ? unit : anyCase.get(symbol.toLowerCase(Locale.ROOT));
    }

    private void add(String symbol, Unit unit) {
        exact.put(symbol, unit);
        anyCase.putIfAbsent(symbol.toLowerCase(Locale.ROOT), unit);
    }
}
