package app.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AssetsTest {

    @Test
    void everyFileOfTheStaticFolderIsServed() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/static"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Assets.NAMES);
        }
    }
}
