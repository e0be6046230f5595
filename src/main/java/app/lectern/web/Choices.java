package app.lectern.web;

import app.lectern.narrate.Manner;
import app.lectern.narrate.Shelf;
import app.lectern.script.ReadingChoices.Treatment;
import app.lectern.speech.Voices;
import app.lectern.view.ArticleView.Choice;
import app.lectern.view.ArticleView.Question;
import app.lectern.view.ReadingOption;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** What is read or not. */
    List<Choice> switches() {
        Map<ReadingOption, Treatment> chosen = ReadingOption.of(shelf.manner().choices());
        return Arrays.stream(ReadingOption.values())
                .filter(option -> !option.isMentionable())
                .map(option -> new Choice(option.field(), option.label(), chosen.get(option) == Treatment.READ))
                .toList();
    }

    /** What is read, mentioned or skipped. */
    List<Question> questions() {
        Map<ReadingOption, Treatment> chosen = ReadingOption.of(shelf.manner().choices());
        return Arrays.stream(ReadingOption.values())
                .filter(ReadingOption::isMentionable)
                .map(option -> new Question(option.field(), option.label(), answers(chosen.get(option))))
                .toList();
    }

    private static List<Choice> answers(@Nullable Treatment chosen) {
        return Arrays.stream(Treatment.values())
                .map(treatment -> new Choice(
                        treatment.name().toLowerCase(Locale.ROOT), ReadingOption.label(treatment), treatment == chosen))
                .toList();
    }

    /**
     * Keeps what a form says: a field "voice", a field "read" for each switch that is on, and a field with an answer for
     * each question.
     */
    void take(Context context) {
        Manner manner = shelf.manner();
        String voice = context.formParam("voice");
        Map<ReadingOption, Treatment> taken = ReadingOption.of(manner.choices());
        for (ReadingOption option : ReadingOption.values()) {
            if (!option.isMentionable()) {
                boolean on = context.formParams("read").contains(option.field());
                taken.put(option, on ? Treatment.READ : Treatment.SKIP);
            }
            for (Treatment treatment : Treatment.values()) {
                if (option.isMentionable() && treatment.name().equalsIgnoreCase(context.formParam(option.field()))) {
                    taken.put(option, treatment);
                }
            }
        }
        boolean known = voice != null && voices.find(voice).isPresent();
        shelf.choose(new Manner(known ? voice : manner.voice(), manner.rate(), ReadingOption.choices(taken)));
    }

    private static String label(String name, String description) {
        return description.isEmpty() ? name : name + " – " + description;
    }
}
