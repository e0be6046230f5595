package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.speech.Voices;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiTest {

    private static final Pattern PATH = Pattern.compile("  (/\\S*):");
    private static final Pattern REFERENCE = Pattern.compile("#/components/\\w+/(\\w+)");
    private static final Pattern METHOD = Pattern.compile("    (get|put|post|patch|delete):");

    @TempDir
    Path folder;

    @Test
    void everyRouteIsDescribedAndNoOther() {
        try (TestServer server = new TestServer(folder)) {
            String description = server.get("/openapi.yaml").body();

            assertThat(described(description)).containsExactlyInAnyOrderElementsOf(answered(server));
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        try (TestServer server = new TestServer(folder)) {
            String description = server.get("/openapi.yaml").body();
            String components = description.substring(description.indexOf("\ncomponents:"));

            assertThat(REFERENCE.matcher(description).results().map(found -> "\n    " + found.group(1) + ":"))
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(components).contains(name));
        }
    }

    private static List<String> answered(TestServer server) {
        Handlers handlers = Handlers.of(server.shelf, server.library, Voices.load(List.of()), WebSettings.defaults());
        Javalin javalin = Javalin.create(config -> Routes.register(config.routes, handlers));
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(handler -> handler.endpoint.method != HandlerType.HEAD)
                .map(handler -> handler.endpoint.method + " " + handler.endpoint.path)
                .toList();
    }

    private static TreeSet<String> described(String description) {
        TreeSet<String> routes = new TreeSet<>();
        String path = "";
        for (String line : description.lines().toList()) {
            Matcher atPath = PATH.matcher(line);
            Matcher atMethod = METHOD.matcher(line);
            if (atPath.matches()) {
                path = atPath.group(1);
            } else if (atMethod.matches()) {
                routes.add(atMethod.group(1).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return routes;
    }
}
