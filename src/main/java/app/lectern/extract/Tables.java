package app.lectern.extract;

import app.lectern.article.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells tables of data from tables for the layout, and reads the former. */
final class Tables {

    /** A cell with more words than this is a part of the layout. */
    private static final int LONGEST_CELL = 100;

    private Tables() {}

    /** The table of data that the piece is a cell of; null if it is not in one. */
    static @Nullable Region dataTable(Piece piece) {
        Region table = piece.region().enclosing("table");
        if (table == null || table.element.attr("role").equals("presentation")) {
            return null;
        }
        return table.isData() ? table : null;
    }

    /** Whether the table has at least two columns, no table inside and only short cells. */
    static boolean isData(Region table) {
        if (table.element.selectFirst("table table, pre") != null || table.element.selectFirst("tr > * + *") == null) {
            return false;
        }
        return table.element.select("td").stream().noneMatch(Tables::isLayout);
    }

    private static boolean isLayout(Element cell) {
        return cell.select("p, h1, h2").size() > 2 || Counts.words(cell.text()) > LONGEST_CELL;
    }

    static Table read(Region table, List<Piece> cells) {
        StringBuilder caption = new StringBuilder();
        Map<Element, String> texts = new LinkedHashMap<>();
        for (Piece piece : cells) {
            Region cell = cell(piece);
            if (cell == null) {
                caption.append(caption.length() == 0 ? "" : " ").append(piece.text());
            } else {
                texts.merge(cell.element, piece.text().replaceAll("\\s+", " "), (one, other) -> one + " " + other);
            }
        }
        List<String> header = List.of();
        List<List<String>> body = new ArrayList<>();
        Grid grid = new Grid(texts);
        for (Element row : table.element.select("tr")) {
            List<String> line = grid.row(row);
            if (line.stream().allMatch(String::isEmpty)) {
                continue;
            }
            if (header.isEmpty() && body.isEmpty() && heads(row)) {
                header = line;
            } else {
                body.add(line);
            }
        }
        return new Table(caption.toString(), header, body);
    }

    /** Whether a row names the columns: in the head of the table, or of header cells but for the corner. */
    private static boolean heads(Element row) {
        Element group = row.parent();
        return (group != null && group.nameIs("thead"))
                || row.children().stream()
                        .allMatch(cell -> cell.nameIs("th") || (cell.elementSiblingIndex() == 0 && !cell.hasText()));
    }

    private static @Nullable Region cell(Piece piece) {
        for (Region region = piece.region(); region != null && !region.is("table"); region = region.parent) {
            if (region.is("td") || region.is("th")) {
                return region;
            }
        }
        return null;
    }
}
