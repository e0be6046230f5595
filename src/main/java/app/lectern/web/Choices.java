package app.lectern.web;

import app.lectern.narrate.Manner;
import app.lectern.narrate.Shelf;
import app.lectern.speech.Voices;
import app.lectern.view.ArticleView.Choice;
import app.lectern.view.ReadingOption;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The voices and the reading switches as forms offer them and send them back. */
final class Choices {

    private final Shelf shelf;
    private final Voices voices;

    Choices(Shelf shelf, Voices voices) {
        this.shelf = shelf;
        this.voices = voices;
    }

    List<Choice> voices() {
        String chosen =
                voices.find(shelf.manner().voice()).orElseGet(voices::standard).id();
        return voices.all().stream()
                .map(voice -> new Choice(
                        voice.id(),
                        label(voice.name(), voice.description()),
                        voice.id().equals(chosen)))
                .toList();
    }

    List<Choice> options() {
        Set<ReadingOption> on = ReadingOption.of(shelf.manner().choices());
        return Arrays.stream(ReadingOption.values())
                .map(option -> new Choice(option.field(), option.label(), on.contains(option)))
                .toList();
    }

    /** Keeps what a form says: a field "voice", and a field "read" for each switch that is on. */
    void take(Context context) {
        Manner manner = shelf.manner();
        String voice = context.formParam("voice");
        Set<ReadingOption> on = EnumSet.noneOf(ReadingOption.class);
        for (ReadingOption option : ReadingOption.values()) {
            if (context.formParams("read").contains(option.field())) {
                on.add(option);
            }
        }
        boolean known = voice != null && voices.find(voice).isPresent();
        shelf.choose(new Manner(known ? voice : manner.voice(), manner.rate(), ReadingOption.choices(on)));
    }

    private static String label(String name, String description) {
        return description.isEmpty() ? name : name + " – " + description;
    }
}
