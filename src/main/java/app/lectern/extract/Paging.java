package app.lectern.extract;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.LeftOut;
import app.lectern.article.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Articles that are spread over several pages. */
final class Paging {

    /** What may differ between the addresses of the pages of one article: a number at the end. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:([?&/_,-]?)(?:p|pg|page|pagina|página|seite|sida|strona|s)?"
                    + "[=/_-]?(?<!\\d)(\\d{1,3}))?(?:\\.(?:html?|php|aspx?))?/?$");

    /** Links that say they lead on; the address has to agree. */
    private static final String NEXT = "link[rel~=(?i)\\bnext\\b], a[rel~=(?i)\\bnext\\b], a.next, a.next-page,"
            + " a[class*=pagination-next], a[class*=pagination__next], .next > a, a[aria-label~=(?i)next page]";

    private static final int MOST_LINKS = 40;

    private Paging() {}

    static Optional<URI> next(Document document, @Nullable URI address) {
        return address == null || address.getHost() == null
                ? Optional.empty()
                : document.select(NEXT).stream()
                        .limit(MOST_LINKS)
                        .map(link -> continuation(link, address))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static Optional<URI> continuation(Element link, URI address) {
        try {
            URI next = URI.create(link.absUrl("href"));
            boolean sameSite = address.getHost().equalsIgnoreCase(next.getHost());
            boolean follows = page(next) == page(address) + 1 && base(address).equals(base(next));
            return sameSite && follows && !isOneOfASeries(link, address) ? Optional.of(next) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** "day-7" and "day-8" may be two articles; "story-2" and "story-3" are one if the page leads back to "story". */
    private static boolean isOneOfASeries(Element link, URI address) {
        Matcher number = NUMBER.matcher(path(address));
        boolean joined = number.find() && number.group(2) != null && "_-".contains(number.group(1));
        Document document = link.ownerDocument();
        return joined
                && document != null
                && document.select("a[href]").stream()
                        .map(each -> each.absUrl("href").replaceFirst("[?#].*$", ""))
                        .noneMatch(each -> each.endsWith(base(address)) || each.contains(base(address) + "."));
    }

    /** The number of the page that the address names; without one the first. */
    private static int page(URI address) {
        Matcher matcher = NUMBER.matcher(path(address));
        return matcher.find() && matcher.group(2) != null ? Integer.parseInt(matcher.group(2)) : 1;
    }

    private static String base(URI address) {
        return NUMBER.matcher(path(address)).replaceFirst("");
    }

    private static String path(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    static Article join(List<Article> pages) {
        List<Block> blocks = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (int page = 0; page < pages.size(); page++) {
            String prefix = page == 0 ? "" : "p" + (page + 1) + "-";
            int before = blocks.size();
            for (Block block : pages.get(page).blocks()) {
                boolean repeated = page > 0 && Counts.words(block.text()) > 3 && said.contains(block.text());
                if (!repeated) {
                    blocks.add(prefixed(block, prefix));
                }
            }
            pages.get(page).blocks().forEach(block -> said.add(block.text()));
            for (LeftOut piece : pages.get(page).leftOut()) {
                leftOut.add(new LeftOut(
                        prefix + piece.id(),
                        piece.reason(),
                        Math.min(blocks.size(), before + piece.position()),
                        piece.blocks().stream()
                                .map(block -> prefixed(block, prefix))
                                .toList()));
            }
        }
        return new Article(pages.get(0).metadata(), blocks, leftOut);
    }

    /** The block with its own id, and those of the notes it refers to, made distinct from other pages'. */
    private static Block prefixed(Block block, String prefix) {
        if (prefix.isEmpty()) {
            return block;
        }
        List<Span> spans = block.spans().stream()
                .map(span ->
                        span.kind() == Span.Kind.FOOTNOTE_MARK && !span.value().isEmpty()
                                ? new Span(span.kind(), span.start(), span.end(), prefix + span.value())
                                : span)
                .toList();
        return new Block(
                prefix + block.id(),
                block.kind(),
                block.level(),
                block.text(),
                spans,
                block.label(),
                block.picture(),
                block.table());
    }
}
