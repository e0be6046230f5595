package app.lectern.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Lines a table's cells up in columns: empty cells keep their place, and cells over several rows or columns fill them. */
final class Grid {

    private static final int MOST_COLUMNS = 100;

    /** What a cell from an earlier row still says in its column, and in how many rows to come. */
    private record Below(String text, int rows) {}

    private final Map<Element, String> texts;
    private Map<Integer, Below> below = new HashMap<>();

    /** @param texts the cells that have any */
    Grid(Map<Element, String> texts) {
        this.texts = texts;
    }

    /** The texts of the next row. */
    List<String> row(Element row) {
        List<String> line = new ArrayList<>();
        Map<Integer, Below> next = new HashMap<>();
        for (Element cell : row.children()) {
            if (cell.nameIs("td") || cell.nameIs("th")) {
                fill(line, next);
                String text = texts.getOrDefault(cell, "");
                int rows = span(cell, "rowspan");
                for (int columns = span(cell, "colspan"), at = 0; at < columns && line.size() < MOST_COLUMNS; at++) {
                    if (rows > 1) {
                        next.put(line.size(), new Below(at == 0 ? text : "", rows - 1));
                    }
                    line.add(at == 0 ? text : "");
                }
            }
        }
        fill(line, next);
        below = next;
        return line;
    }

    private void fill(List<String> line, Map<Integer, Below> next) {
        for (Below above = below.get(line.size()); above != null; above = below.get(line.size())) {
            if (above.rows() > 1) {
                next.put(line.size(), new Below(above.text(), above.rows() - 1));
            }
            line.add(above.text());
        }
    }

    private static int span(Element cell, String attribute) {
        String number = cell.attr(attribute).strip();
        return number.matches("[1-9]\\d{0,2}") ? Integer.parseInt(number) : 1;
    }
}
