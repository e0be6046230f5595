package app.lectern.web;

import app.lectern.view.Frame;
import app.lectern.view.Notice;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills in the page templates. Thread-safe. */
final class Pages {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "app.lectern.pages");
    private final Assets assets;
    private final PreferenceStore preferences;

    Pages(Assets assets, PreferenceStore preferences) {
        this.assets = assets;
        this.preferences = preferences;
    }

    /** The frame of a page. */
    Frame frame(String title, String section, @Nullable Notice notice) {
        return new Frame(title, section, preferences.get(), assets.prefix(), notice);
    }

    /** Answers with a page that no cache keeps, since it changes with what the listener does. */
    void show(Context context, String template, Frame frame, Map<String, ?> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("frame", frame);
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(template + ".jte", parameters, output);
        context.contentType("text/html; charset=utf-8");
        context.header("Cache-Control", "no-cache");
        context.result(output.toByteArray());
    }
}
