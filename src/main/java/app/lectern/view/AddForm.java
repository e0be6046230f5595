package app.lectern.view;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The form that adds an article, with what a person has typed so far and what is wrong with it.
 *
 * @param url the address typed
 * @param text the text pasted
 * @param title the title typed for it
 * @param errors what is wrong, by field ("url", "text", "title", "file")
 */
public record AddForm(String url, String text, String title, Map<String, String> errors) {

    /** A form nobody has filled in. */
    public static final AddForm EMPTY = new AddForm("", "", "", Map.of());

    /** The form filled in with an address only. */
    public static AddForm of(String url) {
        return new AddForm(url, "", "", Map.of());
    }

    /** The same form with something wrong in one field. */
    public AddForm wrong(String field, String message) {
        Map<String, String> all = new LinkedHashMap<>(errors);
        all.put(field, message);
        return new AddForm(url, text, title, all);
    }

    /** What is wrong with a field, or empty. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
