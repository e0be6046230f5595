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
        if (table.element.selectFirst("table table") != null || table.element.selectFirst("tr > * + *") == null) {
            return false;
        }
        return table.element.select("td").stream().noneMatch(Tables::isLayout);
    }

    private static boolean isLayout(Element cell) {
        return cell.select("p, h1, h2").size() > 2 || Counts.words(cell.text()) > LONGEST_CELL;
    }

    static Table read(Region table, List<Piece> cells) {
        StringBuilder caption = new StringBuilder();
        Map<Region, Map<Region, StringBuilder>> rows = new LinkedHashMap<>();
        for (Piece piece : cells) {
            Region cell = cell(piece);
            Region row = piece.region().enclosing("tr");
            if (cell == null || row == null) {
                caption.append(caption.length() == 0 ? "" : " ").append(piece.text());
            } else {
                StringBuilder text = rows.computeIfAbsent(row, key -> new LinkedHashMap<>())
                        .computeIfAbsent(cell, key -> new StringBuilder());
                text.append(text.length() == 0 ? "" : " ").append(piece.text().replaceAll("\\s+", " "));
            }
        }
        List<String> header = List.of();
        List<List<String>> body = new ArrayList<>();
        for (Map.Entry<Region, Map<Region, StringBuilder>> row : rows.entrySet()) {
            List<String> texts = row.getValue().values().stream()
                    .map(StringBuilder::toString)
                    .toList();
            boolean heads = header.isEmpty()
                    && body.isEmpty()
                    && row.getValue().keySet().stream().allMatch(cell -> cell.is("th"));
            if (heads) {
                header = texts;
            } else {
                body.add(texts);
            }
        }
        return new Table(caption.toString(), header, body);
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
