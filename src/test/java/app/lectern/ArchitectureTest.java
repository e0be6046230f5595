package app.lectern;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may use which, and who owns each library. */
class ArchitectureTest {

    private static final String ROOT = "app.lectern";

    /** A package and those it may use besides itself, the JDK and the libraries it owns. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("article", Set.of()),
            Map.entry("json", Set.of("article")),
            Map.entry("fetch", Set.of("article")),
            Map.entry("extract", Set.of("article", "json")),
            Map.entry("words", Set.of("article")),
            Map.entry("pronounce", Set.of("article")),
            Map.entry("script", Set.of("article", "words", "pronounce")),
            Map.entry("speech", Set.of("article")),
            Map.entry("audio", Set.of("article")),
            Map.entry("edition", Set.of("article", "audio", "json")),
            Map.entry("library", Set.of("article", "json")),
            Map.entry(
                    "narrate",
                    Set.of("article", "audio", "extract", "fetch", "json", "library", "pronounce", "script", "speech")),
            Map.entry("view", Set.of("article", "script")),
            Map.entry(
                    "web",
                    Set.of(
                            "article",
                            "audio",
                            "edition",
                            "json",
                            "library",
                            "narrate",
                            "pages",
                            "pronounce",
                            "script",
                            "speech",
                            "view")),
            Map.entry(
                    "cli",
                    Set.of(
                            "", "article", "audio", "extract", "fetch", "json", "library", "narrate", "script",
                            "speech", "web")));

    /** A library's packages and the one package of ours that may touch them. */
    private static final Map<String, String> OWNER = Map.ofEntries(
            Map.entry("okhttp3..", "fetch"),
            Map.entry("okio..", "fetch"),
            Map.entry("org.jsoup..", "extract"),
            Map.entry("com.fasterxml.jackson..", "json"),
            Map.entry("com.ibm.icu..", "words"),
            Map.entry("com.sun.speech.freetts..", "speech"),
            Map.entry("de.sciss..", "audio"),
            Map.entry("io.github.jaredmdobson.concentus..", "audio"),
            Map.entry("org.jdbi..", "library"),
            Map.entry("org.flywaydb..", "library"),
            Map.entry("org.sqlite..", "library"),
            Map.entry("io.javalin..", "web"),
            Map.entry("org.eclipse.jetty..", "web"),
            Map.entry("jakarta.servlet..", "web"),
            Map.entry("gg.jte..", "web"),
            Map.entry("picocli..", "cli"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        MAY_USE.forEach((name, allowed) -> {
            Set<String> others = new TreeSet<>(MAY_USE.keySet());
            others.add("");
            others.add("pages");
            others.remove(name);
            others.removeAll(allowed);
            String[] forbidden = others.stream()
                    .map(other -> other.isEmpty() ? ROOT : ROOT + "." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + name + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(forbidden))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        });
    }

    @Test
    void everyLibraryHasOneOwner() {
        OWNER.forEach((library, owner) -> classes()
                .that(dependOn(library))
                .and()
                .resideOutsideOfPackage(ROOT + ".pages..")
                .should()
                .resideInAPackage(ROOT + "." + owner)
                .allowEmptyShould(true)
                .check(CLASSES));
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.length() > ROOT.length() && !name.startsWith(ROOT + ".pages"))
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(MAY_USE.keySet()).containsAll(packages);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        List<String> silent = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(found ->
                        found.getName().startsWith(ROOT) && !found.getName().startsWith(ROOT + ".pages"))
                .distinct()
                .filter(found -> !found.getClasses().isEmpty()
                        && found.tryGetPackageInfo().isEmpty())
                .map(found -> found.getName())
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void onlyTheTerminalTalksToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".cli..", ROOT)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> dependOn(String library) {
        DescribedPredicate<JavaClass> inLibrary =
                resideInAnyPackage(Stream.of(library).toArray(String[]::new));
        return DescribedPredicate.describe(
                "depend on " + library,
                found -> found.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> inLibrary.test(dependency.getTargetClass())));
    }
}
