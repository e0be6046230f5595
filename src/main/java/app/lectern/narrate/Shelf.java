package app.lectern.narrate;

import app.lectern.article.Article;
import app.lectern.article.Block;
import app.lectern.article.Metadata;
import app.lectern.article.Problem;
import app.lectern.audio.Format;
import app.lectern.library.Entry;
import app.lectern.library.Layouts;
import app.lectern.library.Library;
import app.lectern.narrate.Preparations.Preparation;
import app.lectern.script.ReadingChoices;
import app.lectern.speech.Voice;
import app.lectern.speech.Voices;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The library's articles, ready to be heard. Thread-safe; closes neither the library nor the narrator. */
public final class Shelf {

    private static final String MANNER = "manner";
    private static final String GONE = "There is no such article. It may have been removed.";
    /** How long a page waits for what is nearly done. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Library library;
    private final Narrator narrator;
    private final Voices voices;
    private final Dictionary dictionary;
    private final RecentNarrations recent = new RecentNarrations();
    private final Preparations preparations = new Preparations();

    public Shelf(Library library, Narrator narrator, Voices voices, Dictionary dictionary) {
        this.dictionary = dictionary;
        this.library = library;
        this.narrator = narrator;
        this.voices = voices;
    }

    /**
     * Adds an article and lays its audio out, so that it can be heard at once. An address that is in the library
     * already gives the article that is there.
     *
     * @throws Problem if it cannot be had, or if there is no article in it
     */
    public Entry add(Source source) {
        URI address = address(source);
        if (address != null) {
            Optional<Entry> known = library.articles().findBySource(address);
            if (known.isPresent()) {
                return known.get();
            }
        }
        Article article = narrator.read(source);
        Manner manner = manner();
        Voice voice = voice(manner, article.metadata().language());
        if (!voice.foretells()) {
            int words = narrator.script(article, manner.choices()).audible().words();
            Entry entry = library.articles().add(article, address, words);
            prepare(entry, manner);
            return entry;
        }
        Narration narration = narrator.narrate(article, manner.choices(), voice, manner.rate())
                .audible();
        Entry entry =
                library.articles().add(article, address, narration.script().words());
        keep(entry, Set.of(), manner, narration);
        return library.articles().find(entry.id()).orElse(entry);
    }

    /** The article as the listener wants it, with what was put back; empty if there is none of that id. */
    public Optional<Article> article(String id) {
        return library.articles()
                .find(id)
                .flatMap(
                        entry -> library.articles().original(id).map(original -> original.restoring(entry.restored())));
    }

    /** The article as it will be said; empty if there is none of that id. */
    public Optional<Narration> narration(String id, Manner manner) {
        return library.articles().find(id).flatMap(entry -> {
            RecentNarrations.Key key = key(entry, manner);
            Optional<Narration> known = recent.find(key);
            if (known.isPresent()) {
                return known;
            }
            return Optional.of(preparations
                    .here(key, progress -> make(entry, manner, key, progress))
                    .result());
        });
    }

    /**
     * How many per cent of an article are said already if its voice has to say all of it before its length is known;
     * empty if there is nothing to wait for. Starts it if nobody did.
     */
    public OptionalInt preparing(String id) {
        Manner manner = manner();
        Optional<Entry> entry = library.articles()
                .find(id)
                .filter(found -> !voice(manner, found.language()).foretells());
        if (entry.isEmpty() || recent.find(key(entry.get(), manner)).isPresent()) {
            return OptionalInt.empty();
        }
        Preparation preparation = prepare(entry.get(), manner);
        return preparation.isReadyWithin(PATIENCE) ? OptionalInt.empty() : OptionalInt.of(preparation.percent());
    }

    /** The audio of an article, of which nothing is rendered before it is asked for. */
    public Rendition rendition(Narration narration, Format format) {
        return recent.file(narration, format, wanted -> narrator.rendition(narration, wanted));
    }

    /** A voice saying its name and a text, at its own pace. */
    public Rendition sample(Voice voice, String text) {
        return saying(narrator, voice, voice.name(), text);
    }

    /**
     * A word or phrase as it would be said if it were taught so.
     *
     * @throws Problem {@code INVALID} if it cannot be said like that
     */
    public Rendition trial(String written, String saying) {
        return saying(narrator.writing(dictionary.trying(written, saying)), voice(manner(), ""), written, "");
    }

    /** What rendering has done and has to do. */
    public Studio.Metrics metrics() {
        return narrator.metrics();
    }

    /** The listener's own pronunciations. */
    public Dictionary dictionary() {
        return dictionary;
    }

    private static Rendition saying(Narrator narrator, Voice voice, String title, String text) {
        Metadata metadata = Metadata.titled(title);
        Block block = Block.of("b1", Block.Kind.PARAGRAPH, 0, text);
        Article article = new Article(metadata, List.of(block), List.of());
        return narrator.rendition(narrator.narrate(article, ReadingChoices.standard(), voice, 1), Format.MP3);
    }

    /**
     * Puts a left-out piece back where it stood, or takes one away again.
     *
     * @return whether there is such an article
     */
    public boolean restore(String id, String leftOutId, boolean back) {
        Optional<Entry> entry = library.articles().find(id);
        if (entry.isEmpty()) {
            return false;
        }
        Set<String> restored = new HashSet<>(entry.get().restored());
        boolean changed = back ? restored.add(leftOutId) : restored.remove(leftOutId);
        if (changed) {
            Article article = library.articles().original(id).orElseThrow().restoring(restored);
            Manner manner = manner();
            Voice voice = voice(manner, entry.get().language());
            if (!voice.foretells()) {
                library.articles()
                        .restore(
                                id,
                                restored,
                                narrator.script(article, manner.choices()).words());
                return true;
            }
            Narration narration = narrator.narrate(article, manner.choices(), voice, manner.rate());
            library.articles().restore(id, restored, narration.script().words());
            keep(entry.get(), restored, manner, narration);
        }
        return true;
    }

    /** How this listener wants articles read. */
    public Manner manner() {
        return library.settings().find(MANNER, Manner.class).orElseGet(Manner::standard);
    }

    /** Remembers how this listener wants articles read. */
    public void choose(Manner manner) {
        library.settings().put(MANNER, manner);
    }

    private Preparation prepare(Entry entry, Manner manner) {
        RecentNarrations.Key key = key(entry, manner);
        return preparations.behind(key, progress -> make(entry, manner, key, progress));
    }

    private Narration make(Entry entry, Manner manner, RecentNarrations.Key key, IntConsumer progress) {
        Article article = article(entry.id()).orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, GONE));
        Narration narration = narrate(entry, article, manner, progress);
        recent.put(key, narration);
        if (entry.duration().isZero()) {
            measure(entry, narration);
        }
        return narration;
    }

    private RecentNarrations.Key key(Entry entry, Manner manner) {
        return new RecentNarrations.Key(entry.id(), entry.title(), entry.restored(), manner, dictionary.current());
    }

    private Narration narrate(Entry entry, Article article, Manner manner, IntConsumer progress) {
        Voice voice = voice(manner, entry.language());
        return narrator.narrate(
                article,
                manner.choices(),
                voice,
                manner.rate(),
                fingerprint -> library.layouts().find(key(entry, voice, manner, fingerprint), Layout.class),
                layout -> library.layouts().put(key(entry, voice, manner, layout.fingerprint()), layout),
                progress);
    }

    private static Layouts.Key key(Entry entry, Voice voice, Manner manner, String fingerprint) {
        return new Layouts.Key(entry.id(), voice.id(), manner.rate(), fingerprint);
    }

    /** Keeps the layout for good, and the narration at hand, since it is most often heard at once. */
    private void keep(Entry entry, Set<String> restored, Manner manner, Narration narration) {
        Layout layout = narration.layout();
        library.layouts().put(key(entry, narration.voice(), manner, layout.fingerprint()), layout);
        recent.put(
                new RecentNarrations.Key(entry.id(), entry.title(), Set.copyOf(restored), manner, dictionary.current()),
                narration);
        measure(entry, narration);
    }

    private void measure(Entry entry, Narration narration) {
        library.articles().measure(entry.id(), rendition(narration, Format.MP3).duration());
    }

    private Voice voice(Manner manner, String language) {
        return voices.suiting(voices.find(manner.voice()).orElseGet(voices::standard), language);
    }

    private static @Nullable URI address(Source source) {
        try {
            return source.address() == null ? null : new URI(source.address());
        } catch (URISyntaxException odd) {
            return null;
        }
    }
}
