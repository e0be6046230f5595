package app.lectern.web;

import app.lectern.narrate.Shelf;
import app.lectern.narrate.Studio;
import io.javalin.http.Context;

/** Figures for whoever watches over the server, in the text format that Prometheus reads (version 0.0.4). */
final class Metrics {

    private final Shelf shelf;

    Metrics(Shelf shelf) {
        this.shelf = shelf;
    }

    void show(Context context) {
        Studio.Metrics now = shelf.metrics();
        StringBuilder text = new StringBuilder();
        add(text, "lectern_workers", "gauge", "Sentences rendered at a time.", now.workers());
        add(text, "lectern_waiting", "gauge", "Pieces of work that wait for a worker.", now.waiting());
        add(text, "lectern_rendered_total", "counter", "Sentences rendered since the start.", now.rendered());
        add(text, "lectern_reused_total", "counter", "Sentences found in the cache since the start.", now.reused());
        add(text, "lectern_cache_bytes", "gauge", "What the cache of rendered sentences holds.", now.kept());
        context.contentType("text/plain; version=0.0.4; charset=utf-8");
        context.header("Cache-Control", "no-store");
        context.result(text.toString());
    }

    private static void add(StringBuilder text, String name, String type, String help, long value) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        text.append(name).append(' ').append(value).append('\n');
    }
}
