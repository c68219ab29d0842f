package org.treatmentjourney.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.command.catalogue.CommandCatalogue;
import org.treatmentjourney.command.catalogue.CommandType;

class FormWordsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    static List<CommandType> commands() {
        return CommandCatalogue.offered();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_says_what_it_is_for_and_that_it_is_done(CommandType command) throws IOException {
        assertThat(texts("forms").keySet())
                .containsAll(Stream.of("title", "lead", "done")
                        .map(part -> "command." + command.path() + "." + part)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_field_has_a_label_and_every_list_a_name_for_one_of_it(CommandType command) throws IOException {
        Set<Object> texts = texts("forms").keySet();
        all(Fields.of(command.type()).stream())
                .filter(field -> field.kind() != Kind.ID)
                .forEach(field -> {
                    assertThat(texts)
                            .as(field.owner() + "." + field.name())
                            .containsAnyOf(
                                    "field." + field.owner() + "." + field.name(),
                                    "field." + field.name(),
                                    "group." + field.type());
                    if (field.kind() == Kind.ROWS) {
                        assertThat(texts).contains("item." + field.name(), "add." + field.name());
                    }
                });
    }

    /** The reader of commands says what is wrong in words for programs; each has to be known here. */
    @Test
    void everything_that_can_be_wrong_with_a_field_is_told_to_people() throws IOException {
        Path wording = Path.of("../command-service/src/main/java/org/treatmentjourney/command/shape/Wording.java");
        List<String> messages = Pattern.compile("(?:->|\\?) \"((?:is|must|needs|has|cannot) [^\"]*)")
                .matcher(Files.readString(wording))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(messages)
                .hasSizeGreaterThan(10)
                .allSatisfy(message -> assertThat(message)
                        .satisfiesAnyOf(
                                told -> assertThat(FieldErrors.TEXTS.keySet()).anyMatch(told::startsWith),
                                told -> assertThat(told).isEqualTo("cannot be used"),
                                told -> assertThat(told).isEqualTo("must be ")));
        assertThat(texts("fields").keySet()).containsAll(FieldErrors.TEXTS.values());
    }

    @Test
    void every_rule_that_refuses_has_a_sentence_for_people() throws IOException {
        List<String> codes = Pattern.compile("`([a-z-]+\\.[a-z-]+)`")
                .matcher(Files.readString(Path.of("../docs/rules.md")))
                .results()
                .map(found -> "refusal." + found.group(1))
                .distinct()
                .toList();
        assertThat(codes).hasSizeGreaterThan(20);
        assertThat(texts("refusals").keySet()).containsAll(codes);
    }

    private static Stream<Field> all(Stream<Field> fields) {
        return fields.flatMap(field -> Stream.concat(Stream.of(field), all(field.parts().stream())));
    }

    private static Map<Object, Object> texts(String name) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
