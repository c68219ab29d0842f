package org.treatmentjourney.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page has a picture, and every picture is shown. */
class ScreensTest {

    private static final Path SCREENS = Path.of("..", "docs", "screens");
    private static final Pattern PICTURE = Pattern.compile("\\]\\((?:docs/screens/)?([a-z0-9-]+\\.png)\\)");

    @Test
    void every_page_has_a_picture() throws IOException {
        assertThat(pictures())
                .containsAll(EveryPage.all().stream()
                        .map(page -> page.name() + ".png")
                        .toList());
    }

    @Test
    void every_picture_is_shown_and_there() throws IOException {
        assertThat(shownIn(SCREENS.resolve("README.md"))).containsExactlyInAnyOrderElementsOf(pictures());
        assertThat(shownIn(Path.of("..", "README.md"))).isNotEmpty().isSubsetOf(pictures());
    }

    private static List<String> pictures() throws IOException {
        try (Stream<Path> files = Files.list(SCREENS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".png"))
                    .toList();
        }
    }

    private static List<String> shownIn(Path document) throws IOException {
        return PICTURE.matcher(Files.readString(document))
                .results()
                .map(shown -> shown.group(1))
                .toList();
    }
}
