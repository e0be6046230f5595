package app.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.article.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final Query ALL = Query.standard();

    @TempDir
    private Path folder;

    @Test
    void theQueueKeepsItsOrder() {
        try (Library library = open()) {
            String a = add(library, "A");
            String b = add(library, "B");
            String c = add(library, "C");
            Queue queue = library.queue();
            List.of(a, b, c, a, "nothing").forEach(queue::add);
            assertThat(queue.list()).extracting(Entry::title).containsExactly("A", "B", "C");

            queue.move(c, 0);
            queue.move(a, 99);
            queue.move("nothing", 1);
            assertThat(queue.list()).extracting(Entry::title).containsExactly("C", "B", "A");
            assertThat(queue.after(c)).get().extracting(Entry::title).isEqualTo("B");
            assertThat(queue.after(a)).isEmpty();
            assertThat(queue.after("nothing")).get().extracting(Entry::title).isEqualTo("C");

            queue.remove(b);
            queue.add(b);
            assertThat(queue.list()).extracting(Entry::title).containsExactly("C", "A", "B");
        }
    }

    @Test
    void settingsAreKeptByName() {
        record Taste(String voice, double rate) {}
        try (Library library = open()) {
            library.settings().put("reading", new Taste("ruth", 1.25));
            library.settings().put("reading", new Taste("ruth", 1.5));
            assertThat(library.settings().find("reading", Taste.class)).contains(new Taste("ruth", 1.5));

            library.settings().put("reading", "something of another version");
            assertThat(library.settings().find("reading", Taste.class)).isEmpty();

            library.settings().remove("reading");
            assertThat(library.settings().find("reading", String.class)).isEmpty();
        }
    }

    @Test
    void aLayoutIsFoundForItsScriptAlone() {
        record Layout(List<Integer> samples) {}
        try (Library library = open()) {
            String id = add(library, "A");
            Layout layout = new Layout(List.of(1152, 2304));
            library.layouts().put(new Layouts.Key(id, "ruth", 1.25, "abc"), layout);

            assertThat(library.layouts().find(new Layouts.Key(id, "ruth", 1.25, "abc"), Layout.class))
                    .contains(layout);
            assertThat(library.layouts().find(new Layouts.Key(id, "ruth", 1.0, "abc"), Layout.class))
                    .isEmpty();
            assertThat(library.layouts().find(new Layouts.Key(id, "ruth", 1.25, "abd"), Layout.class))
                    .isEmpty();

            library.layouts().put(new Layouts.Key(id, "ruth", 1.25, "abd"), layout);
            assertThat(library.layouts().find(new Layouts.Key(id, "ruth", 1.25, "abc"), Layout.class))
                    .isEmpty();
        }
    }

    @Test
    void onlyTheLatestLayoutsOfAnArticleAreKept() {
        try (Library library = open()) {
            String id = add(library, "A");
            for (int i = 0; i < 30; i++) {
                library.layouts().put(new Layouts.Key(id, "ruth", 1 + i / 100.0, "abc"), List.of(i));
            }

            assertThat(library.layouts().find(new Layouts.Key(id, "ruth", 1.0, "abc"), List.class))
                    .isEmpty();
            assertThat(library.layouts().find(new Layouts.Key(id, "ruth", 1.29, "abc"), List.class))
                    .isPresent();
        }
    }

    @Test
    void manyThreadsAndTwoOpeningsShareOneFolder() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Library one = open();
                Library other = open()) {
            List<Future<String>> added = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Library library = i % 2 == 0 ? one : other;
                String title = "Article " + i;
                added.add(threads.submit(() -> {
                    String id = add(library, title);
                    library.queue().add(id);
                    library.positions().save(id, "s1", 0, title, 0);
                    library.articles().mark(id, Entry.State.STARTED);
                    return id;
                }));
            }
            for (Future<String> id : added) {
                assertThat(one.articles().find(id.get())).isPresent();
            }
            assertThat(other.articles().list(ALL).total()).isEqualTo(40);
            assertThat(other.queue().list()).hasSize(40);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aFailedTransactionLeavesNothingBehind() {
        try (Library library = open()) {
            assertThatThrownBy(() -> library.articles().add(Samples.article("A", "text"), null, -1))
                    .isInstanceOf(RuntimeException.class);
            assertThat(library.articles().list(ALL).total()).isZero();
        }
    }

    @Test
    void aDamagedFileIsToldInPlainWords() throws IOException {
        Files.writeString(folder.resolve("lectern.db"), "this is not a database, whatever its name ".repeat(100));

        assertThatThrownBy(this::open).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.STORAGE);
            assertThat(problem).hasMessageContaining("lectern.db is damaged");
        });
    }

    @Test
    void aLibraryOfALaterVersionIsLeftAlone() throws SQLException {
        open().close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("lectern.db"));
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history
                    select 1000, '999', 'future', 'SQL', 'V999__future.sql', 1, installed_by, installed_on, 1, 1
                    from flyway_schema_history where version = '1'""");
        }

        assertThatThrownBy(this::open).isInstanceOf(Problem.class).hasMessageContaining("later version");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldInPlainWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Library.open(file.resolve("data"), Clock.systemUTC()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("--data");
    }

    @Test
    void aNewFolderIsForItsOwnerAlone() throws IOException {
        Path data = folder.resolve("some/data");
        Library.open(data, Clock.systemUTC()).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void whatWasAcknowledgedSurvivesTheDeathOfTheProcess() throws IOException {
        Process adding = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Adding.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader ids = adding.inputReader()) {
            while (acknowledged.size() < 20) {
                acknowledged.add(ids.readLine());
            }
            adding.toHandle().destroyForcibly();
            ids.lines().filter(id -> id.length() == 12).forEach(acknowledged::add);
        }

        try (Library library = open()) {
            assertThat(acknowledged)
                    .hasSizeGreaterThanOrEqualTo(20)
                    .allSatisfy(
                            id -> assertThat(library.articles().original(id)).isPresent());
        }
    }

    /** Adds articles for ever and says so. */
    static final class Adding {

        public static void main(String[] arguments) {
            try (Library library = Library.open(Path.of(arguments[0]), Clock.systemUTC())) {
                while (true) {
                    System.out.println(add(library, "Article"));
                }
            }
        }
    }

    @Test
    void commitsReachTheDiskBeforeTheyAreAcknowledged() {
        try (Database database = Database.open(folder)) {
            Map<String, Object> pragmas = database.with(handle -> Map.of(
                    "journal",
                            handle.select("pragma journal_mode")
                                    .mapTo(String.class)
                                    .one(),
                    "synchronous",
                            handle.select("pragma synchronous")
                                    .mapTo(Integer.class)
                                    .one()));

            assertThat(pragmas).containsEntry("journal", "wal").containsEntry("synchronous", 2);
        }
    }

    private Library open() {
        return Library.open(folder, Clock.systemUTC());
    }

    private static String add(Library library, String title) {
        return library.articles().add(Samples.article(title, "text"), null, 1).id();
    }
}
