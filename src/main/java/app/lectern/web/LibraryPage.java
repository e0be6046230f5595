package app.lectern.web;

import app.lectern.article.Problem;
import app.lectern.library.Entry;
import app.lectern.library.Library;
import app.lectern.library.Listing;
import app.lectern.library.Query;
import app.lectern.narrate.Source;
import app.lectern.view.AddForm;
import app.lectern.view.LibraryView;
import app.lectern.view.Stage;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The library: what there is to hear, and the form that adds to it. */
final class LibraryPage {

    private static final int ROWS = 50;

    private final Library library;
    private final Pages pages;
    private final Notices notices;
    private final AddArticle adding;

    LibraryPage(Library library, Pages pages, Notices notices, AddArticle adding) {
        this.library = library;
        this.pages = pages;
        this.notices = notices;
        this.adding = adding;
    }

    void show(Context context) {
        show(context, AddForm.of(text(context.queryParam("url"))));
    }

    /** Takes the form in: on to the article, or back to the form with what is wrong. */
    void add(Context context) {
        AddForm form = new AddForm(
                text(context.formParam("url")),
                text(context.formParam("text")),
                text(context.formParam("title")),
                Map.of());
        try {
            Entry entry = adding.add(AddArticle.source(context));
            context.redirect("/articles/" + entry.id(), HttpStatus.SEE_OTHER);
        } catch (Problem problem) {
            if (!Problems.wantsPage(context)) {
                throw problem;
            }
            refuse(context, form, AddArticle.field(context), problem);
        }
    }

    /** Takes what another app shared: its address, wherever it stands, or else its text. */
    void share(Context context) {
        String text = context.formParam("text");
        String url = AddArticle.address(context.formParam("url"))
                .or(() -> AddArticle.address(text))
                .or(() -> AddArticle.address(context.formParam("title")))
                .orElse(null);
        String title = context.formParam("title");
        try {
            Source source = AddArticle.source(url, text, title);
            context.redirect("/articles/" + adding.add(source).id(), HttpStatus.SEE_OTHER);
        } catch (Problem problem) {
            AddForm form = url == null ? new AddForm("", text(text), text(title), Map.of()) : AddForm.of(url);
            refuse(context, form, form.text().isEmpty() ? "url" : "text", problem);
        }
    }

    private void refuse(Context context, AddForm form, String field, Problem problem) {
        context.status(Problems.status(problem.kind()));
        show(context, form.wrong(field, String.valueOf(problem.getMessage())));
    }

    private void show(Context context, AddForm form) {
        Stage stage = Arrays.stream(Stage.values())
                .filter(each -> each.path().equals(context.queryParam("stage")))
                .findFirst()
                .orElse(Stage.UNREAD);
        String search = text(context.queryParam("q"));
        String tag = text(context.queryParam("tag"));
        String sort = "length".equals(context.queryParam("sort")) ? "length" : "added";
        int offset = offset(context.queryParam("offset"));
        Query query = new Query(states(stage), search, tag, order(sort), offset, ROWS);
        Listing listing = library.articles().list(query);
        Set<String> queued = library.queue().list().stream().map(Entry::id).collect(Collectors.toSet());
        String older = offset + ROWS < listing.total()
                ? "/?stage=" + stage.path() + "&q=" + encode(search) + "&tag=" + encode(tag) + "&sort=" + sort
                        + "&offset=" + (offset + ROWS)
                : "";
        LibraryView view = new LibraryView(
                stage,
                counts(),
                listing.entries().stream()
                        .map(entry -> Rows.row(entry, queued.contains(entry.id())))
                        .toList(),
                search,
                tag,
                sort,
                library.articles().tags(),
                older,
                form);
        String title = form.errors().isEmpty() ? "Library" : "Error: the article was not added";
        pages.show(context, "library", pages.frame(title, "library", notices.of(context)), Map.of("view", view));
    }

    private List<Integer> counts() {
        return Arrays.stream(Stage.values())
                .map(stage -> library.articles()
                        .list(new Query(states(stage), "", "", Query.Order.NEWEST, 0, 1))
                        .total())
                .toList();
    }

    private static Set<Entry.State> states(Stage stage) {
        return switch (stage) {
            case UNREAD -> EnumSet.of(Entry.State.NEW);
            case STARTED -> EnumSet.of(Entry.State.STARTED);
            case HEARD -> EnumSet.of(Entry.State.HEARD);
            case ARCHIVE -> EnumSet.of(Entry.State.ARCHIVED);
            case ALL -> EnumSet.allOf(Entry.State.class);
        };
    }

    private static Query.Order order(String sort) {
        return sort.equals("length") ? Query.Order.SHORTEST : Query.Order.NEWEST;
    }

    private static int offset(@Nullable String value) {
        return value != null && value.matches("\\d{1,7}") ? Integer.parseInt(value) : 0;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
