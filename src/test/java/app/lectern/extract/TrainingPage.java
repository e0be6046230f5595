package app.lectern.extract;

import app.lectern.article.Page;
import app.lectern.fetch.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A saved page whose text a person has marked.
 *
 * @param name the file's name without its ending
 * @param first what is decided before single pieces are doubted
 * @param isArticle for each piece of the body whether it is the article's; empty if it has no words
 */
record TrainingPage(String name, Judgement first, List<Optional<Boolean>> isArticle) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int SHINGLE = 4;

    /** The pieces the article was found in. */
    List<Piece> pieces() {
        return first.outline().in(first.body().region());
    }

    static TrainingPage read(Path html, Path text, Names names, Wording wording) throws IOException {
        Page page = Pages.file(html.getFileName().toString(), Files.readAllBytes(html));
        Markup markup = Markup.parse(page);
        Outline outline = Outline.of(markup.document().body());
        Judgement first = Judgement.first(outline, names, wording);
        List<String> marked = words(Files.readString(text));
        Set<List<String>> shingles = new HashSet<>(shingles(marked));
        String folded = " " + String.join(" ", marked) + " ";
        List<Optional<Boolean>> isArticle = new ArrayList<>();
        for (Piece piece : outline.in(first.body().region())) {
            isArticle.add(isArticle(words(piece.text()), shingles, folded));
        }
        String name = html.getFileName().toString().replace(".html", "");
        return new TrainingPage(name, first, isArticle);
    }

    private static Optional<Boolean> isArticle(List<String> words, Set<List<String>> shingles, String folded) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> own = shingles(words);
        long found = own.stream().filter(shingles::contains).count();
        return Optional.of(folded.contains(" " + String.join(" ", words) + " ") || found >= 0.5 * own.size());
    }

    private static List<List<String>> shingles(List<String> words) {
        List<List<String>> shingles = new ArrayList<>();
        for (int at = 0; at == 0 || at + SHINGLE <= words.size(); at++) {
            shingles.add(words.subList(at, Math.min(words.size(), at + SHINGLE)));
        }
        return shingles;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
