package app.lectern;

import app.lectern.edition.Cover;
import app.lectern.extract.Extractor;
import app.lectern.fetch.FetchSettings;
import app.lectern.fetch.Fetcher;
import app.lectern.library.ClipCache;
import app.lectern.narrate.Dictionary;
import app.lectern.narrate.Narrator;
import app.lectern.narrate.Studio;
import app.lectern.speech.Voices;
import java.nio.file.Path;
import java.util.Set;

/** The stages from a page to its audio, wired together. */
public final class Workshop implements AutoCloseable {

    private static final long CACHE_BYTES = 2L << 30;

    private final Fetcher fetcher;
    private final Studio studio;
    private final Narrator narrator;

    Workshop(Voices voices, Set<String> allowPrivate, Path clips, Dictionary dictionary) {
        fetcher = new Fetcher(FetchSettings.defaults().withAllowedPrivateHosts(allowPrivate));
        studio = new Studio(voices, new ClipCache(clips, CACHE_BYTES));
        narrator = new Narrator(fetcher, new Extractor(), dictionary::writer, studio, Cover::of);
    }

    /** The sequence of the stages. */
    public Narrator narrator() {
        return narrator;
    }

    Studio studio() {
        return studio;
    }

    @Override
    public void close() {
        studio.close();
        fetcher.close();
    }
}
