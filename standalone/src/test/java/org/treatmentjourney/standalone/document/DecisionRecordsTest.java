package org.treatmentjourney.standalone.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions are numbered without gaps, and each says why and what else there was. */
class DecisionRecordsTest {
    private static final String FOLDER = "docs/adr/";

    static Stream<String> files() {
        return Repository.below(FOLDER, ".md").stream();
    }

    @Test
    void numbers_are_unique_and_without_gaps() {
        List<String> numbers = files().map(DecisionRecordsTest::number).toList();
        assertThat(numbers)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_has_its_number_its_status_and_its_four_parts(String file) {
        List<String> lines = Repository.read(file).lines().toList();
        assertThat(lines.getFirst()).startsWith("# " + number(file) + " ");
        assertThat(lines).anyMatch(line -> line.matches("Status: (proposed|accepted|rejected|superseded by \\d{4})"));
        assertThat(lines.stream().filter(line -> line.startsWith("## ")))
                .containsExactly("## Context", "## Decision", "## Consequences", "## Alternatives");
    }

    private static String number(String file) {
        return file.substring(FOLDER.length()).split("-", 2)[0];
    }
}
