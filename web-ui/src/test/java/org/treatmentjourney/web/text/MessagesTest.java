package org.treatmentjourney.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.access.Action;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern NAMED =
            Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[}(]|messages\\.msg\\('([^']+[^.'])'\\)");
    private static final Pattern VALUES = Pattern.compile("\\{\\d}");

    static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            return files.filter(file -> !file.toString().endsWith("_nb.properties"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void every_text_is_there_in_both_languages(Path file) {
        Properties en = read(file);
        Properties nb = read(Path.of(file.toString().replace(".properties", "_nb.properties")));
        assertThat(new TreeSet<>(nb.stringPropertyNames())).isEqualTo(new TreeSet<>(en.stringPropertyNames()));
        en.stringPropertyNames().forEach(key -> {
            assertThat(en.getProperty(key)).as(key).isNotBlank();
            assertThat(nb.getProperty(key)).as(key).isNotBlank();
            assertThat(values(nb.getProperty(key))).as(key).isEqualTo(values(en.getProperty(key)));
        });
    }

    /** Only a text with values in it is read as a format, in which an apostrophe is written twice. */
    @ParameterizedTest
    @MethodSource("english")
    void apostrophes_are_shown_once(Path file) {
        Stream.of(file, Path.of(file.toString().replace(".properties", "_nb.properties")))
                .flatMap(one -> read(one).entrySet().stream())
                .forEach(text -> {
                    String said = text.getValue().toString();
                    boolean format = VALUES.matcher(said).find();
                    assertThat(format ? said.replace("''", "") : said)
                            .as(text.getKey().toString())
                            .doesNotContain(format ? "'" : "''");
                });
    }

    /** So that whoever adds a question decides what a client reads of it who asks who has looked. */
    @Test
    void every_question_is_told_of_in_words_but_those_that_are_only_another_part_of_the_record() {
        Properties words = read(RESOURCES.resolve("messages/journey.properties"));
        assertThat(Stream.of(Action.values())
                        .map(action -> action.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .filter(action -> action.startsWith("find-"))
                        .map(action -> action.substring("find-".length()))
                        .filter(question -> !words.containsKey("looked." + question)))
                .containsExactlyInAnyOrder(
                        "escalations",
                        "privacy-alerts",
                        "draft",
                        "my-drafts",
                        "unfinished-notes",
                        "caseloads",
                        "due-counts",
                        "settings",
                        "staff",
                        "staff-member",
                        "open-journeys",
                        "declined-referrals",
                        "measures",
                        "measure",
                        "services",
                        "groups",
                        "staffing-shortfalls",
                        "views",
                        "parked-streams",
                        "fingerprint",
                        "whole-record",
                        "erasure-work",
                        "outer-key");
    }

    @Test
    void no_key_stands_in_two_files() throws IOException {
        assertThat(english().stream().flatMap(file -> read(file).stringPropertyNames().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_text_that_a_page_names_is_there() throws IOException {
        var known = new TreeSet<String>();
        english().forEach(file -> known.addAll(read(file).stringPropertyNames()));
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            List<String> named = files.filter(file -> file.toString().endsWith(".html"))
                    .flatMap(file -> NAMED.matcher(text(file)).results())
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .toList();
            assertThat(named).isNotEmpty().isSubsetOf(known);
        }
    }

    private static List<String> values(String text) {
        return VALUES.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties read(Path file) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
