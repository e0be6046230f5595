package app.lectern.cli;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names for files that are made from titles. */
final class FileNames {

    private static final int LONGEST = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private FileNames() {}

    /** "Fog in the Föhr: a day" becomes "fog-in-the-fohr-a-day"; letters of every script stay. */
    static String of(String title) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD)).replaceAll("");
        String name = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        name = EDGES.matcher(name).replaceAll("");
        if (name.length() > LONGEST) {
            int cut = name.lastIndexOf('-', LONGEST);
            name = name.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
        }
        return name.isEmpty() ? "article" : name;
    }
}
