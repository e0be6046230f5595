package app.lectern.web;

import app.lectern.library.Settings;
import app.lectern.view.Preferences;

/** The listener's preferences, kept among the library's settings. Thread-safe. */
final class PreferenceStore {

    private static final String NAME = "preferences";

    private final Settings settings;

    PreferenceStore(Settings settings) {
        this.settings = settings;
    }

    Preferences get() {
        return settings.find(NAME, Preferences.class).orElseGet(Preferences::standard);
    }

    void put(Preferences preferences) {
        settings.put(NAME, preferences);
    }
}
