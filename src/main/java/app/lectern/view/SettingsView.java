package app.lectern.view;

import java.util.List;
import java.util.Map;

/**
 * The settings page.
 *
 * @param voices the voices on offer
 * @param switches what is read besides the text or not
 * @param questions what is read, mentioned or skipped
 * @param keys what was typed for each shortcut
 * @param errors what is wrong, by field
 * @param origin scheme, host and port under which the browser reaches Lectern
 */
public record SettingsView(
        List<ArticleView.Choice> voices,
        List<ArticleView.Choice> switches,
        List<ArticleView.Question> questions,
        Map<Shortcut, String> keys,
        Map<String, String> errors,
        String origin) {

    /** What is wrong with a field, or empty. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** The key to show for a shortcut. */
    public String key(Shortcut shortcut) {
        return keys.getOrDefault(shortcut, shortcut.key());
    }
}
