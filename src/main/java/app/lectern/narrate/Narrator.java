package app.lectern.narrate;

import app.lectern.article.Article;
import app.lectern.article.Metadata;
import app.lectern.article.Page;
import app.lectern.article.Problem;
import app.lectern.article.Script;
import app.lectern.audio.Artwork;
import app.lectern.audio.Format;
import app.lectern.audio.Tags;
import app.lectern.extract.Extractor;
import app.lectern.fetch.Fetcher;
import app.lectern.fetch.Pages;
import app.lectern.script.ReadingChoices;
import app.lectern.script.ScriptWriter;
import app.lectern.speech.Voice;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * The one place that knows the sequence: get, keep what the author wrote, write it for the ear, lay it out, render.
 * Thread-safe; it owns nothing and closes nothing.
 */
public final class Narrator {

    private static final int MOST_PAGES = 20;
    private static final Duration FOR_ALL_PAGES = Duration.ofSeconds(60);
    /** About ten hours of speech. */
    private static final int MOST_CHARACTERS = 500_000;

    private final Fetcher fetcher;
    private final Extractor extractor;
    private final Supplier<ScriptWriter> writer;
    private final Studio studio;
    private final Function<Metadata, Artwork> cover;
    private final Semaphore extracting = new Semaphore(2);

    /**
     * @param writer what writes for the ear at the moment
     * @param cover draws the picture that goes with an article
     */
    public Narrator(
            Fetcher fetcher,
            Extractor extractor,
            Supplier<ScriptWriter> writer,
            Studio studio,
            Function<Metadata, Artwork> cover) {
        this.fetcher = fetcher;
        this.extractor = extractor;
        this.writer = writer;
        this.studio = studio;
        this.cover = cover;
    }

    /**
     * The article that a source holds, all pages of it.
     *
     * @throws Problem if it cannot be had, or if there is no article in it
     */
    public Article read(Source source) {
        Article article = source.address() == null ? extract(page(source)) : whole(fetcher.fetch(source.address()));
        int characters = article.blocks().stream()
                .mapToInt(block -> block.text().length())
                .sum();
        if (characters > MOST_CHARACTERS) {
            throw new Problem(
                    Problem.Kind.TOO_LARGE,
                    "This text is as long as a book, too long for one article. Add it in parts of at most 500,000"
                            + " characters.");
        }
        String title = source.title();
        Article titled = title == null || title.isBlank()
                ? article
                : new Article(article.metadata().withTitle(title.strip()), article.blocks(), article.leftOut());
        return titled.withoutRepeatedTitle();
    }

    /** Writes an article for the ear and lays its audio out; renders nothing. */
    public Narration narrate(Article article, ReadingChoices choices, Voice voice, double rate) {
        return narrate(article, choices, voice, rate, fingerprint -> Optional.empty(), layout -> {}, percent -> {});
    }

    /** What would be said of an article. */
    Script script(Article article, ReadingChoices choices) {
        return writer.get().write(article, choices);
    }

    /**
     * Writes an article for the ear, and lays its audio out unless that was done before.
     *
     * @param known the layout that was kept under a {@link Layout#fingerprint() fingerprint}, if any
     * @param keep is handed a layout that had to be made
     * @param progress is told how many per cent are laid out, by any thread
     */
    Narration narrate(
            Article article,
            ReadingChoices choices,
            Voice voice,
            double rate,
            Function<String, Optional<Layout>> known,
            Consumer<Layout> keep,
            IntConsumer progress) {
        Script script = script(article, choices);
        Layout layout = known.apply(studio.fingerprint(script, voice, rate)).orElseGet(() -> {
            Layout made = studio.layout(script, voice, rate, progress);
            if (made.notice().isEmpty()) {
                keep.accept(made);
            }
            return made;
        });
        return new Narration(article, script, layout, voice, rate);
    }

    Studio.Metrics metrics() {
        return studio.metrics();
    }

    /** The same sequence with another way to write for the ear. */
    Narrator writing(ScriptWriter other) {
        return new Narrator(fetcher, extractor, () -> other, studio, cover);
    }

    /** The audio of a narration, of which nothing is rendered before it is asked for. */
    public Rendition rendition(Narration narration, Format format) {
        return studio.rendition(
                narration.script(),
                narration.layout(),
                narration.voice(),
                narration.rate(),
                format,
                Tags.of(
                        narration.article().metadata(),
                        narration.script(),
                        cover.apply(narration.article().metadata())));
    }

    /** A page that was made to be hard to read must not take every processor. */
    private <T> T inTurn(Supplier<T> work) {
        extracting.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            extracting.release();
        }
    }

    private Article extract(Page page) {
        return inTurn(() -> extractor.extract(page));
    }

    private Optional<URI> nextPage(Page page) {
        return inTurn(() -> extractor.nextPage(page));
    }

    private static Page page(Source source) {
        if (source.file() != null) {
            return Pages.file(source.fileName() == null ? "" : source.fileName(), source.file());
        }
        if (source.text() == null || source.text().isBlank()) {
            throw new Problem(
                    Problem.Kind.INVALID,
                    "There is nothing to read. Give an address, paste some text or choose a file.");
        }
        return Pages.pasted(source.text());
    }

    private Article whole(Page first) {
        List<Article> parts = new ArrayList<>();
        long begun = System.nanoTime();
        parts.add(extract(first));
        Set<URI> seen = new HashSet<>();
        seen.add(first.address());
        Optional<URI> next = nextPage(first);
        boolean cut = false;
        while (!cut && next.isPresent() && seen.add(next.get())) {
            cut = parts.size() == MOST_PAGES || System.nanoTime() - begun > FOR_ALL_PAGES.toNanos();
            if (!cut) {
                try {
                    Page page = fetcher.fetch(next.get());
                    parts.add(extract(page));
                    next = nextPage(page);
                } catch (Problem missing) {
                    cut = missing.kind() != Problem.Kind.NO_ARTICLE;
                    next = Optional.empty();
                }
            }
        }
        Article whole = parts.size() == 1 ? parts.get(0) : extractor.join(parts);
        return cut ? new Article(whole.metadata().cut(), whole.blocks(), whole.leftOut()) : whole;
    }
}
