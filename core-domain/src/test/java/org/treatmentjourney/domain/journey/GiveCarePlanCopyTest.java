package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.domain.journey.command.GiveCarePlanCopy;

/** R21: a plan goes to others only where something covers it. */
class GiveCarePlanCopyTest {

    @Test
    void the_client_s_own_copy_needs_nothing() {
        assertThat(begun().when(copy("client", null, null, null)).accepted()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"individual", "service"})
    void others_get_one_only_on_a_basis(String to) {
        begun().when(copy(to, null, null, null)).refused("R21", "copy.basis-unsaid");
        assertThat(begun().when(copy(to, "consent", null, null)).accepted()).isNotEmpty();
    }

    @Test
    void without_consent_somebody_decides_and_says_whether_the_client_was_told() {
        begun().when(copy("service", "court", null, true)).refused("R21", "copy.decision-unsaid");
        begun().when(copy("service", "court", "manager", null)).refused("R21", "copy.decision-unsaid");
        assertThat(begun().when(copy("service", "court", "manager", false)).accepted())
                .isNotEmpty();
    }

    private static GiveCarePlanCopy copy(
            String to, @Nullable String basis, @Nullable String decidedBy, @Nullable Boolean clientTold) {
        return new GiveCarePlanCopy(JOURNEY, to, basis, decidedBy, clientTold, null, null);
    }
}
