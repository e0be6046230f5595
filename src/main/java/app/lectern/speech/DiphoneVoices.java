package app.lectern.speech;

import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.diphone.DiphoneUnitSelector;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One worker's loaded diphone voices, by their database. Not thread-safe. */
final class DiphoneVoices {

    /** The diphones of a voice that brings its own, in FreeTTS's binary form, in the voice's folder. */
    static final String DIPHONES = "diphones.bin";

    private final SharedUnits shared;
    private final Map<String, DiphoneVoice> loaded = new HashMap<>();

    DiphoneVoices(SharedUnits shared) {
        this.shared = shared;
    }

    DiphoneVoice of(Voice voice) {
        URL database = database(voice);
        return loaded.computeIfAbsent(database.toString(), key -> new DiphoneVoice(database, shared.of(database)));
    }

    private static URL database(Voice voice) {
        Path folder = voice.folder();
        if (folder != null && VoiceJars.isJar(folder)) {
            return VoiceJars.diphones(folder);
        }
        if (folder != null && Files.exists(folder.resolve(DIPHONES))) {
            try {
                return folder.resolve(DIPHONES).toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalStateException("Every file has an address", e);
            }
        }
        return KevinVoiceDirectory.class.getResource("cmu_us_kal16.bin");
    }

    /** The units of each database, loaded once for all workers. Thread-safe. */
    static final class SharedUnits {

        private final Map<String, UtteranceProcessor> units = new HashMap<>();

        synchronized UtteranceProcessor of(URL database) {
            return units.computeIfAbsent(database.toString(), key -> load(database));
        }

        private static UtteranceProcessor load(URL database) {
            try {
                return new DiphoneUnitSelector(database);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
