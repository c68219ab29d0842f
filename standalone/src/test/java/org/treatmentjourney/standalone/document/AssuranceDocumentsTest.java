package org.treatmentjourney.standalone.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads that something is held by a test finds that test. */
class AssuranceDocumentsTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))`");

    @ParameterizedTest
    @ValueSource(strings = {"docs/security.md", "docs/safety.md"})
    void each_test_that_is_named_exists(String document) {
        Set<String> tests = Repository.below(".", "java").stream()
                .map(file -> file.replaceAll(".*/|\\.java", ""))
                .collect(Collectors.toSet());
        Set<String> named = NAMED.matcher(Repository.read(document))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(10).isSubsetOf(tests);
    }
}
