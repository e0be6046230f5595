package app.lectern.web;

import app.lectern.article.LeftOut;
import app.lectern.article.Problem;
import app.lectern.view.Look;
import app.lectern.view.Preferences;
import app.lectern.view.SettingsView;
import app.lectern.view.Shortcut;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings page: how Lectern sounds, looks and reads. */
final class SettingsPage {

    private final PreferenceStore preferences;
    private final Choices choices;
    private final Pages pages;
    private final Notices notices;
    private final WebSettings settings;

    SettingsPage(PreferenceStore preferences, Choices choices, Pages pages, Notices notices, WebSettings settings) {
        this.preferences = preferences;
        this.choices = choices;
        this.pages = pages;
        this.notices = notices;
        this.settings = settings;
    }

    void show(Context context) {
        Map<Shortcut, String> keys = new EnumMap<>(Shortcut.class);
        for (Shortcut shortcut : Shortcut.values()) {
            keys.put(shortcut, preferences.get().key(shortcut));
        }
        show(context, keys, Map.of());
    }

    void save(Context context) {
        Map<Shortcut, String> keys = new EnumMap<>(Shortcut.class);
        for (Shortcut shortcut : Shortcut.values()) {
            keys.put(shortcut, text(context, shortcut.field()).toLowerCase(java.util.Locale.ROOT));
        }
        Map<String, String> errors = errors(keys);
        if (!errors.isEmpty()) {
            context.status(Problems.status(Problem.Kind.INVALID));
            show(context, keys, errors);
            return;
        }
        Map<Look, String> look = new EnumMap<>(Look.class);
        for (Look side : Look.values()) {
            look.put(side, text(context, side.field()));
        }
        Set<LeftOut.Reason> putBack = Arrays.stream(LeftOut.Reason.values())
                .filter(reason -> !context.formParams("leave").contains(reason.name()))
                .collect(Collectors.toSet());
        choices.take(context);
        preferences.put(new Preferences(
                speed(context),
                look,
                context.formParam("follow") != null,
                context.formParam("shortcuts") != null,
                keys,
                putBack));
        context.redirect("/settings" + Notices.after("saved", "settings"), HttpStatus.SEE_OTHER);
    }

    private void show(Context context, Map<Shortcut, String> keys, Map<String, String> errors) {
        String origin =
                settings.baseUrl() == null ? context.scheme() + "://" + context.host() : "" + settings.baseUrl();
        SettingsView view =
                new SettingsView(choices.voices(), choices.switches(), choices.questions(), keys, errors, origin);
        String title = errors.isEmpty() ? "Settings" : "Error: the settings were not saved";
        pages.show(context, "settings", pages.frame(title, "settings", notices.of(context)), Map.of("view", view));
    }

    private static Map<String, String> errors(Map<Shortcut, String> keys) {
        Map<String, Shortcut> taken = new LinkedHashMap<>();
        Map<String, String> errors = new LinkedHashMap<>();
        keys.forEach((shortcut, key) -> {
            Shortcut other = taken.putIfAbsent(key, shortcut);
            if (key.isEmpty()) {
                errors.put(shortcut.field(), "Type a key for “" + shortcut.label() + "”.");
            } else if (key.length() > 1) {
                errors.put(shortcut.field(), "“" + shortcut.label() + "” needs a single character.");
            } else if (other != null) {
                errors.put(
                        shortcut.field(),
                        "“" + shortcut.label() + "” has the same key as “" + other.label() + "”. Choose another.");
            }
        });
        return errors;
    }

    private double speed(Context context) {
        String speed = text(context, "speed");
        return Preferences.SPEEDS.stream()
                .filter(each -> String.valueOf(each).equals(speed))
                .findFirst()
                .orElse(preferences.get().speed());
    }

    private static String text(Context context, String field) {
        return Optional.ofNullable(context.formParam(field)).orElse("").strip();
    }
}
