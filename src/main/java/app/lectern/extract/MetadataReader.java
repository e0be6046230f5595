package app.lectern.extract;

import app.lectern.article.Metadata;
import app.lectern.article.Metadata.Completeness;
import app.lectern.article.Metadata.Direction;
import app.lectern.article.Page;
import app.lectern.article.Picture;
import app.lectern.article.PublicationDate;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says about itself: JSON-LD, Open Graph and other meta elements, its title and first heading. */
final class MetadataReader {

    private static final int LONGEST_TITLE = 300;
    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TAG = 60;

    private final Document document;
    private final Page page;
    private final StructuredData data;
    private final Map<String, String> meta = new HashMap<>();

    MetadataReader(Document document, Page page, StructuredData data) {
        this.document = document;
        this.page = page;
        this.data = data;
        for (Element each : document.getElementsByTag("meta")) {
            String name = each.hasAttr("property")
                    ? each.attr("property")
                    : each.hasAttr("name") ? each.attr("name") : each.attr("itemprop");
            String value = each.attr("content").strip();
            if (!name.isEmpty() && !value.isEmpty()) {
                meta.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
            }
        }
    }

    Metadata read(String text, boolean cut) {
        String site = site();
        String language = language(text);
        return new Metadata(
                title(site),
                byline(),
                published(),
                updated(),
                site,
                language,
                direction(language),
                picture(),
                canonical(),
                tags(),
                isForSubscribers() ? Completeness.PAYWALLED : cut ? Completeness.CUT : Completeness.WHOLE);
    }

    private String title(String site) {
        Element heading = document.selectFirst("h1");
        String headline = heading == null ? "" : heading.text().strip();
        String stated = first(data.headline(), named("og:title", "twitter:title"), document.title());
        String title = Titles.withoutSite(stated, site, headline);
        if (title.isBlank()) {
            title = headline.isBlank() ? "Untitled" : headline;
        }
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    private @Nullable PublicationDate published() {
        return date(
                "time[itemprop=datePublished], time.dt-published, time.published, time[pubdate]",
                data.published(),
                named("article:published_time"),
                named("datepublished"),
                named("date"),
                named("dc.date"),
                named("dcterms.created"),
                named("pubdate"));
    }

    private @Nullable PublicationDate updated() {
        return date(
                "time[itemprop=dateModified], time.dt-updated, time.updated",
                data.updated(),
                named("article:modified_time"),
                named("og:updated_time"),
                named("datemodified"),
                named("last-modified"),
                named("dcterms.modified"));
    }

    /** The first of the dates that can be read, or else the one printed in the first such element. */
    private @Nullable PublicationDate date(String elements, String... stated) {
        for (String each : stated) {
            PublicationDate date = Dates.read(each);
            if (date != null) {
                return date;
            }
        }
        Element printed = document.selectFirst(elements);
        return printed == null ? null : Dates.read(printed.attr("datetime"));
    }

    private boolean isForSubscribers() {
        return data.free().equalsIgnoreCase("false")
                || data.free().endsWith("/False")
                || named("article:content_tier").equalsIgnoreCase("locked");
    }

    private List<String> byline() {
        if (!data.authors().isEmpty()) {
            return Byline.people(data.authors());
        }
        List<String> named = Byline.people(List.of(named("author", "article:author", "parsely-author", "dc.creator")));
        if (!named.isEmpty()) {
            return named;
        }
        Element printed = document.selectFirst("[rel=author], [itemprop=author], .byline, .p-author, .author-name");
        return printed == null || printed.text().length() > 120 ? List.of() : Byline.people(List.of(printed.text()));
    }

    private String site() {
        String host = page.address() == null || page.address().getHost() == null
                ? ""
                : page.address().getHost().replaceFirst("^www\\.", "");
        return first(named("og:site_name", "application-name"), data.publisher(), host);
    }

    private String language(String text) {
        Element html = document.selectFirst("html");
        String declared = html == null
                ? ""
                : first(
                        html.attr("lang"),
                        html.attr("xml:lang"),
                        document.body().attr("lang"));
        return Languages.of(first(declared, data.language(), named("og:locale", "language")), text);
    }

    private Direction direction(String language) {
        Element html = document.selectFirst("html");
        boolean declared = html != null && html.attr("dir").equalsIgnoreCase("rtl");
        declared |= document.body().attr("dir").equalsIgnoreCase("rtl");
        return declared || Languages.isRightToLeft(language) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    private @Nullable Picture picture() {
        String source = first(named("og:image", "og:image:url", "twitter:image", "twitter:image:src"), data.picture());
        return source.isEmpty()
                ? null
                : new Picture(resolved(source), named("og:image:alt", "twitter:image:alt"), "", "");
    }

    private @Nullable URI canonical() {
        Element link = document.selectFirst("link[rel=canonical]");
        String address = link == null ? named("og:url") : link.attr("href");
        try {
            URI uri = URI.create(resolved(address));
            return uri.isAbsolute() ? uri : page.address();
        } catch (IllegalArgumentException e) {
            return page.address();
        }
    }

    private List<String> tags() {
        List<String> each = document.select("meta[property=article:tag]").eachAttr("content");
        String list = String.join(",", first(named("news_keywords"), named("keywords")), String.join(",", each));
        return Stream.concat(Stream.of(list.split(",", -1)), data.keywords().stream())
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_TAG)
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    private String resolved(String address) {
        return org.jsoup.internal.StringUtil.resolve(document.baseUri(), address);
    }

    private String named(String... names) {
        for (String name : names) {
            String value = meta.get(name);
            if (value != null) {
                return value;
            }
        }
        return "";
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value.strip();
            }
        }
        return "";
    }
}
