package app.lectern.extract;

import app.lectern.article.Block;
import app.lectern.article.Block.Kind;
import app.lectern.article.Picture;
import app.lectern.article.Span;
import app.lectern.article.Table;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/** Turns pieces into an article's blocks: a table's cells into one table, a picture and its caption into one picture. */
final class BlockWriter {

    private final List<Piece> pieces;
    private final List<Block> blocks = new ArrayList<>();

    private BlockWriter(List<Piece> pieces) {
        this.pieces = pieces;
    }

    static List<Block> write(List<Piece> pieces) {
        return new BlockWriter(pieces).write();
    }

    private List<Block> write() {
        int at = 0;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            Region table = Tables.dataTable(piece);
            if (table != null) {
                int end = at + 1;
                while (end < pieces.size() && table.contains(pieces.get(end))) {
                    end++;
                }
                table(table, pieces.subList(at, end));
                at = end;
            } else if (piece.kind() == Kind.PICTURE) {
                at = picture(at);
            } else {
                blocks.add(block(piece, piece.text(), null, null));
                at++;
            }
        }
        return blocks;
    }

    private void table(Region region, List<Piece> cells) {
        Table table = Tables.read(region, cells);
        StringBuilder text = new StringBuilder(table.caption());
        List<List<String>> rows = new ArrayList<>();
        if (!table.header().isEmpty()) {
            rows.add(table.header());
        }
        rows.addAll(table.rows());
        rows.forEach(row -> text.append(text.length() == 0 ? "" : "\n").append(String.join("\t", row)));
        String id = "b" + cells.get(0).index();
        blocks.add(new Block(id, Kind.TABLE, 0, text.toString(), List.of(), "", null, table));
    }

    /** A picture, with the captions that follow it; a caption without its picture stands for it. */
    private int picture(int at) {
        Piece first = pieces.get(at);
        Picture picture = first.picture() == null ? new Picture("", "", "", "") : first.picture();
        StringBuilder caption = new StringBuilder(first.text());
        int next = at + 1;
        while (next < pieces.size()
                && pieces.get(next).kind() == Kind.PICTURE
                && pieces.get(next).picture() == null) {
            caption.append(caption.length() == 0 ? "" : " ")
                    .append(pieces.get(next).text());
            next++;
        }
        Picture whole = Pictures.captioned(picture, caption.toString(), Pictures.creditNear(first.region()));
        String text = whole.caption().isEmpty() ? whole.alternative() : whole.caption();
        if (!text.isEmpty() || !whole.source().isEmpty()) {
            blocks.add(block(first, text, whole, null));
        }
        return next;
    }

    private static Block block(Piece piece, String text, @Nullable Picture picture, @Nullable Table table) {
        List<Span> spans = picture != null
                ? List.of()
                : piece.spans().stream().map(span -> resolve(span, piece)).toList();
        return new Block("b" + piece.index(), piece.kind(), piece.level(), text, spans, piece.label(), picture, table);
    }

    private static Span resolve(Span span, Piece piece) {
        return span.kind() == Span.Kind.LINK
                ? new Span(
                        span.kind(),
                        span.start(),
                        span.end(),
                        StringUtil.resolve(piece.region().element.baseUri(), span.value()))
                : span;
    }
}
