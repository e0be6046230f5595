package app.lectern.web;

import app.lectern.article.Article;
import app.lectern.article.LeftOut;
import app.lectern.article.Metadata;
import app.lectern.article.Problem;
import app.lectern.article.Sentence;
import app.lectern.audio.Cue;
import app.lectern.audio.Format;
import app.lectern.library.Entry;
import app.lectern.library.Library;
import app.lectern.library.Position;
import app.lectern.narrate.Narration;
import app.lectern.narrate.Shelf;
import app.lectern.view.ArticleView;
import app.lectern.view.Frame;
import app.lectern.view.Notice;
import app.lectern.view.Passages;
import app.lectern.view.Times;
import app.lectern.web.Recordings.Recording;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The page of one article: the player, the text, and what was left out. */
final class ArticlePage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Library library;
    private final Shelf shelf;
    private final Recordings recordings;
    private final Choices choices;
    private final Pages pages;
    private final Notices notices;

    ArticlePage(Library library, Shelf shelf, Recordings recordings, Choices choices, Pages pages, Notices notices) {
        this.library = library;
        this.shelf = shelf;
        this.recordings = recordings;
        this.choices = choices;
        this.pages = pages;
        this.notices = notices;
    }

    void show(Context context) {
        String id = context.pathParam("id");
        Entry entry = library.articles()
                .find(id)
                .orElseThrow(() ->
                        new Problem(Problem.Kind.NOT_FOUND, "There is no such article. It may have been removed."));
        OptionalInt preparing = shelf.preparing(id);
        if (preparing.isPresent()) {
            Frame frame = pages.frame(entry.title(), "", notices.of(context));
            pages.show(context, "preparing", frame, Map.of("percent", preparing.getAsInt()));
            return;
        }
        Article original = library.articles().original(id).orElseThrow();
        Recording recording = recordings.current(id, Format.MP3);
        Article article = recording.narration().article();
        Metadata metadata = article.metadata();
        ArticleView view = new ArticleView(
                id,
                Passages.title(article, recording.narration().script()),
                metadata,
                metadata.published() == null
                        ? ""
                        : DAY.format(metadata.published().day()),
                address(entry, metadata),
                Passages.of(article, recording.narration().script()),
                article.leftOut(),
                original.leftOut().stream()
                        .filter(piece -> entry.restored().contains(piece.id()))
                        .toList(),
                player(entry, recording),
                foreign(recording.narration()),
                recording.narration().layout().notice(),
                library.queue().list().stream().anyMatch(queued -> queued.id().equals(id)),
                entry.state() == Entry.State.ARCHIVED,
                entry.tags().stream().sorted().toList());
        Notice notice = piece(context, original).orElseGet(() -> notices.of(context));
        pages.show(context, "article", pages.frame(metadata.title(), "", notice), Map.of("view", view));
    }

    private ArticleView.Player player(Entry entry, Recording recording) {
        Optional<Position> position = library.positions().find(entry.id());
        Duration length = recording.rendition().duration();
        Optional<Position> resume = position.filter(found -> entry.state() != Entry.State.HEARD);
        Duration from = resume.map(found -> start(recording, found)).orElse(Duration.ZERO);
        return new ArticleView.Player(
                recording.audio(),
                recording.track(),
                length.toMillis() / 1000.0,
                Times.words(length),
                from.toMillis() / 1000.0,
                resume.map(found -> printed(recording, found.sentenceId())).orElse(""),
                Times.words(length.minus(from)),
                position.map(Position::version).orElse(0L),
                library.queue().after(entry.id()).map(ArticlePage::choice).orElse(null),
                choices.voices(),
                choices.switches(),
                choices.questions(),
                downloads(entry.id()));
    }

    private static ArticleView.Choice choice(Entry entry) {
        return new ArticleView.Choice(entry.id(), entry.title(), false);
    }

    private List<ArticleView.Download> downloads(String id) {
        return Arrays.stream(Format.values())
                .map(format -> {
                    Recording recording = recordings.current(id, format);
                    return new ArticleView.Download(
                            "/articles/" + id + "/audio." + format.extension(),
                            format.name().equals("OPUS") ? "Opus" : format.name(),
                            Times.words(recording.rendition().duration()),
                            Times.size(recording.rendition().length()));
                })
                .toList();
    }

    private static Duration start(Recording recording, Position position) {
        return recording.rendition().timeline().cues().stream()
                .filter(cue -> cue.sentenceId().equals(position.sentenceId()))
                .findFirst()
                .map(cue -> within(cue, position.offsetMillis()))
                .orElse(Duration.ZERO);
    }

    private static Duration within(Cue cue, long offsetMillis) {
        Duration at = cue.start().plusMillis(offsetMillis);
        return at.compareTo(cue.end()) < 0 ? at : cue.start();
    }

    private static String printed(Recording recording, String sentenceId) {
        return recording.narration().script().sentences().stream()
                .filter(sentence -> sentence.id().equals(sentenceId))
                .findFirst()
                .map(Sentence::printed)
                .orElse("");
    }

    private static Optional<Notice> piece(Context context, Article original) {
        String id = context.queryParam("piece");
        boolean back = "put-back".equals(context.queryParam("done"));
        return original.leftOut().stream()
                .filter(piece -> piece.id().equals(id))
                .findFirst()
                .map(piece -> notice(context.pathParam("id"), piece, back));
    }

    private static Notice notice(String article, LeftOut piece, boolean back) {
        String pieces = "/articles/" + article + "/pieces/" + piece.id();
        return back
                ? new Notice("Put back: " + ArticleView.describe(piece) + ".", pieces + "/leave-out")
                : new Notice("Left out: " + ArticleView.describe(piece) + ".", pieces + "/put-back");
    }

    private static String address(Entry entry, Metadata metadata) {
        URI address = entry.source() != null ? entry.source() : metadata.canonical();
        return address != null && String.valueOf(address.getScheme()).startsWith("http") ? address.toString() : "";
    }

    /** The name of a language that the voice does not speak, or empty. */
    private static String foreign(Narration narration) {
        String language = narration.article().metadata().language();
        boolean spoken = narration.voice().speaks(language)
                && narration.layout().notice().isEmpty();
        return spoken ? "" : Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }
}
