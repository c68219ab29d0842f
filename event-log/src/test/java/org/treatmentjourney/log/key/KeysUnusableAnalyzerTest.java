package org.treatmentjourney.log.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Whoever starts the program without its keys reads what is the matter. */
class KeysUnusableAnalyzerTest {

    @Test
    void a_start_without_the_outer_key_is_refused_in_a_sentence() {
        var failure = new IllegalStateException("keys", new KeysUnusable("The key file outer.key is missing.", null));
        var analyzer = analyzers().stream()
                .filter(KeysUnusableAnalyzer.class::isInstance)
                .findFirst()
                .orElseThrow();

        var told = Objects.requireNonNull(analyzer.analyze(failure));

        assertThat(told.getDescription()).isEqualTo("The key file outer.key is missing.");
        assertThat(told.getAction()).contains("keys directory");
    }

    private static List<FailureAnalyzer> analyzers() {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        SpringFactoriesLoader.FailureHandler.handleMessage((message, cause) -> {}));
    }
}
