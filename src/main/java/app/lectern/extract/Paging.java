package app.lectern.extract;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.LeftOut;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Articles that are spread over several pages. */
final class Paging {

    /** An address that differs from the first page's only by a number is another page of it. */
    private static final Pattern NUMBER = Pattern.compile("(?:[?&/_-](?:p|page|pagina|seite|s)?[=/_-]?)?\\d{1,3}/?$");

    private Paging() {}

    static Optional<URI> next(Document document, @Nullable URI address) {
        if (address == null) {
            return Optional.empty();
        }
        Element link = document.selectFirst("link[rel=next], a[rel=next]");
        if (link == null) {
            return Optional.empty();
        }
        try {
            URI next = URI.create(link.absUrl("href"));
            boolean sameSite = address.getHost() != null && address.getHost().equalsIgnoreCase(next.getHost());
            boolean sameArticle = base(address).equals(base(next)) && !address.equals(next);
            return sameSite && sameArticle ? Optional.of(next) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String base(URI address) {
        String path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        String base = NUMBER.matcher(path).replaceFirst("");
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
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
                    blocks.add(block.withId(prefix + block.id()));
                }
            }
            pages.get(page).blocks().forEach(block -> said.add(block.text()));
            for (LeftOut piece : pages.get(page).leftOut()) {
                leftOut.add(new LeftOut(
                        prefix + piece.id(),
                        piece.reason(),
                        Math.min(blocks.size(), before + piece.position()),
                        piece.blocks().stream()
                                .map(block -> block.withId(prefix + block.id()))
                                .toList()));
            }
        }
        return new Article(pages.get(0).metadata(), blocks, leftOut);
    }
}
