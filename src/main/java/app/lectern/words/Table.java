package app.lectern.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the word lists beside the classes: a row a line, columns parted by tabs, comments behind "#". */
final class Table {

    private Table() {}

    static List<List<String>> rows(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From each of the blank-separated keys in the first column to its row. */
    static Map<String, List<String>> byKey(String name) {
        Map<String, List<String>> rows = new HashMap<>();
        for (List<String> row : rows(name)) {
            for (String key : row.get(0).split(" ", -1)) {
                rows.put(key, row);
            }
        }
        return rows;
    }

    /** All words of a list that has no columns. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (List<String> row : rows(name)) {
            words.addAll(Arrays.asList(row.get(0).split(" ", -1)));
        }
        return words;
    }
}
