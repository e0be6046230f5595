package app.lectern.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Grows {@code forest.txt} from pages whose text was marked by people: a folder of NAME.html and one of NAME.txt. Before
 * that it grows a forest for each fifth of the pages from the other four, and writes what it says of the pages it has
 * not seen: the page's name, the piece's index and the doubt, a line a piece. Run again when a clue or a rule that is
 * applied before the forest has changed.
 */
final class ForestTraining {

    private static final int FOLDS = 5;

    /** Pages with more pieces than this do not count for more. */
    private static final double MOST_PIECES = 60;

    private static final ForestGrower.Settings SETTINGS = new ForestGrower.Settings(
            Integer.getInteger("trees", 150),
            Integer.getInteger("leaves", 12),
            Double.parseDouble(System.getProperty("step", "0.1")),
            Double.parseDouble(System.getProperty("shrink", "20")),
            Integer.getInteger("least", 30),
            Double.parseDouble(System.getProperty("clues", "0.3")));

    private final Names names = new Names();
    private final Wording wording = new Wording();
    private final Doubt doubt = new Doubt(new Forest(List.of()), names, wording);

    private ForestTraining() {}

    /** @param folders pages, texts, and where to write */
    public static void main(String[] folders) throws IOException {
        new ForestTraining().run(Path.of(folders[0]), Path.of(folders[1]), Path.of(folders[2]));
    }

    private void run(Path htmls, Path texts, Path out) throws IOException {
        List<TrainingPage> pages = read(htmls, texts);
        List<String> unseen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<TrainingPage> others = new ArrayList<>();
            List<TrainingPage> own = new ArrayList<>();
            for (int at = 0; at < pages.size(); at++) {
                (at % FOLDS == fold ? own : others).add(pages.get(at));
            }
            Forest forest = new Forest(grow(others));
            own.forEach(page -> unseen.addAll(doubts(page, forest)));
        }
        Files.createDirectories(out);
        Files.write(out.resolve("unseen.tsv"), unseen);
        Files.write(out.resolve("forest.txt"), grow(pages));
    }

    private List<TrainingPage> read(Path htmls, Path texts) throws IOException {
        List<TrainingPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(texts)) {
            for (Path text : files.sorted().toList()) {
                Path html = htmls.resolve(text.getFileName().toString().replace(".txt", ".html"));
                if (Files.exists(html)) {
                    pages.add(TrainingPage.read(html, text, names, wording));
                }
            }
        }
        return pages;
    }

    private List<String> doubts(TrainingPage page, Forest forest) {
        List<String> lines = new ArrayList<>();
        List<Double> doubts = Doubt.doubts(page.pieces(), clues(page), forest);
        for (int at = 0; at < doubts.size(); at++) {
            if (!doubts.get(at).isNaN()) {
                int index = page.pieces().get(at).index();
                lines.add(String.format(Locale.ROOT, "%s\t%d\t%.4f", page.name(), index, doubts.get(at)));
            }
        }
        return lines;
    }

    private List<String> grow(List<TrainingPage> pages) {
        List<ForestGrower.Row> rows = new ArrayList<>();
        for (TrainingPage page : pages) {
            List<Optional<Clues>> clues = clues(page);
            double weight = Math.min(
                    1,
                    MOST_PIECES
                            / (int) clues.stream().filter(Optional::isPresent).count());
            for (int at = 0; at < clues.size(); at++) {
                if (clues.get(at).isPresent() && page.isArticle().get(at).isPresent()) {
                    rows.add(new ForestGrower.Row(
                            clues.get(at).get(), !page.isArticle().get(at).get(), weight));
                }
            }
        }
        return new ForestGrower(SETTINGS, rows).grow();
    }

    private List<Optional<Clues>> clues(TrainingPage page) {
        return doubt.clues(
                page.pieces(), page.first().candidates(), page.first().verdicts());
    }
}
