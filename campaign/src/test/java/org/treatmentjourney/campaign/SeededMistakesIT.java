package org.treatmentjourney.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatmentjourney.campaign.seeded.Mistake;

/** The campaign can fail: each of these mistakes is found. */
@Tag("campaign")
class SeededMistakesIT {

    private static final long SEED = Long.getLong("seed", 1);

    @ParameterizedTest
    @EnumSource
    void a_mistake_is_found(Mistake mistake) throws Exception {
        List<String> findings = new SeededMistake(mistake, SEED).findings();
        Progress.say("%-28s %s", mistake, findings.isEmpty() ? "NOT FOUND" : "found: " + findings.getFirst());

        assertThat(findings).isNotEmpty();
    }
}
