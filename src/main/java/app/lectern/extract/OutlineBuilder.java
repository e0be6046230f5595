package app.lectern.extract;

import app.lectern.article.Block;
import app.lectern.article.Picture;
import app.lectern.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks a page once and writes down its outline. */
final class OutlineBuilder implements NodeFilter {

    /** What printers put between the parts of a text. */
    private static final Pattern ORNAMENT = Pattern.compile("[\\s*#~_=.·•⁂–—-]{1,20}|[♦◆◇■□●○❦❧§†‡✦✻\\s]{1,9}");

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final TextRun run = new TextRun();
    private final Footnotes footnotes = new Footnotes();
    private Region region;
    private int asIs;

    OutlineBuilder(Element body) {
        region = new Region(body, null, 0);
        regions.add(region);
    }

    Outline build() {
        flush();
        region.close(pieces.size());
        pieces.replaceAll(piece -> piece.withSpans(footnotes.resolved(piece.spans())));
        return new Outline(
                pieces,
                regions.stream()
                        .filter(each -> each.parent == null || each.size() > 0)
                        .toList());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (asIs > 0) {
                run.appendAsIs(words.getWholeText());
            } else {
                run.append(words.getWholeText());
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || depth == 0) {
            return FilterResult.CONTINUE;
        }
        if (element.nameIs("br")) {
            lineBreak();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("img") || element.nameIs("amp-img")) {
            picture(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (embed(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean breaks = Elements.breaksFlow(element);
        if (breaks && Embeds.isPost(region.element)) {
            run.append(" ");
            breaks = false;
        }
        if (Elements.isSilent(element) || Footnotes.leadsBack(element) || (!breaks && Elements.isHidden(element))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.nameIs("math")) {
            formula(Formulas.of(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (breaks) {
            enter(element);
        }
        footnotes.enter(region, element);
        for (Inline.Mark mark : Inline.marks(element)) {
            run.open(mark.kind(), mark.value());
            if (mark.kind() == Span.Kind.FOOTNOTE_MARK) {
                footnotes.marked(element);
            }
        }
        asIs += element.nameIs("pre") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (depth == 0 || !(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        boolean leaves = region.element.equals(element);
        if (leaves) {
            flush();
        }
        Inline.marks(element).forEach(mark -> run.close());
        if (leaves) {
            leave();
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        flush();
        region = new Region(element, region, pieces.size());
        regions.add(region);
        if (element.nameIs("hr")) {
            add(Block.Kind.SEPARATOR, 0, "", List.of(), "", 0, null);
        }
    }

    private void leave() {
        asIs -= region.is("pre") ? 1 : 0;
        region.close(pieces.size());
        if (region.parent != null) {
            region = region.parent;
        }
    }

    /** One break is a line break, two are the end of a paragraph. */
    private void lineBreak() {
        if (asIs == 0 && run.atLineBreak()) {
            flush();
        } else {
            run.lineBreak();
        }
    }

    private void formula(String words) {
        run.open(Span.Kind.MATHEMATICS, "");
        run.append(words);
        run.close();
    }

    private boolean embed(Element element) {
        String title = Embeds.playing(element);
        if (!title.isEmpty()) {
            flush();
            pieces.add(Piece.player(pieces.size(), region, title));
        }
        return !title.isEmpty() || element.nameIs("iframe");
    }

    private void picture(Element element) {
        String formula = Formulas.ofPicture(element);
        if (!formula.isEmpty()) {
            formula(formula);
            return;
        }
        Picture picture = Pictures.of(element);
        if (picture == null) {
            return;
        }
        if (Pictures.isCharacter(picture)) {
            run.append(picture.alternative());
        } else if (run.isBlank()) {
            add(Block.Kind.PICTURE, 0, "", List.of(), "", 0, picture);
        }
    }

    private void flush() {
        if (run.isBlank()) {
            run.clear();
            return;
        }
        String text = run.text();
        double linkShare = run.linkShare();
        List<Span> spans = run.takeSpans();
        Place note = footnotes.place(region, pieces.size());
        Place place = note != null ? note : Place.of(region, pieces, Counts.words(text));
        if (place.kind() == Block.Kind.PARAGRAPH && ORNAMENT.matcher(text).matches()) {
            add(Block.Kind.SEPARATOR, 0, "", List.of(), "", 0, null);
            return;
        }
        add(place.kind(), place.level(), text, spans, place.label(), linkShare, null);
    }

    private void add(
            Block.Kind kind,
            int level,
            String text,
            List<Span> spans,
            String label,
            double linkShare,
            @Nullable Picture picture) {
        pieces.add(new Piece(
                pieces.size(),
                region,
                kind,
                level,
                text,
                spans,
                label,
                Counts.words(text),
                linkShare,
                Counts.sentences(Footnotes.withoutMarks(text, spans)),
                picture));
    }
}
