package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.RISK;
import static org.treatmentjourney.domain.journey.SampleJourney.SERVICE;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.raised;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.Discharge;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.RiskChanged;
import org.treatmentjourney.domain.journey.event.RiskResolved;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Substance;

/** Whoever leaves is to be safe: naloxone is spoken of (R23), and a serious risk has somebody (R42). */
class DischargeRulesTest {

    @Test
    void somebody_who_uses_opioids_does_not_leave_without_a_word_on_naloxone() {
        given(usesOpioids()).when(discharge(Exit.PLANNED, null, null)).refused("R23", "discharge.naloxone-unsaid");
        assertThat(given(usesOpioids())
                        .when(discharge(Exit.PLANNED, "not-in-contact", null))
                        .accepted())
                .isNotEmpty();
        assertThat(given(referred()).when(discharge(Exit.PLANNED, null, null)).accepted())
                .isNotEmpty();
    }

    @Test
    void a_serious_risk_names_who_carries_it_on() {
        var serious = raised(RISK, Level.HIGH, on(10));
        given(referred(), serious).when(discharge(Exit.NEUTRAL, null, " ")).refused("R42", "discharge.risk-uncarried");
        assertThat(given(referred(), serious)
                        .when(discharge(Exit.NEUTRAL, null, "the ward"))
                        .accepted())
                .isNotEmpty();
        assertThat(given(referred(), raised(RISK, Level.MODERATE, on(10)))
                        .when(discharge(Exit.NEUTRAL, null, null))
                        .accepted())
                .isNotEmpty();
    }

    @Test
    void a_risk_that_has_passed_or_become_smaller_asks_for_nobody() {
        var serious = raised(RISK, Level.HIGH, on(10));
        var passed =
                new RiskResolved(JOURNEY, CLIENT, on(12), RISK, Personal.of(new RiskResolved.Details("moved out")));
        var smaller = new RiskChanged(
                JOURNEY,
                CLIENT,
                on(12),
                RISK,
                null,
                null,
                Personal.of(new RiskChanged.Details(Level.LOW, "not-now", "better now", null, null)));
        for (JourneyEvent after : List.of(passed, smaller)) {
            assertThat(given(referred(), serious, after)
                            .when(discharge(Exit.PLANNED, null, null))
                            .accepted())
                    .isNotEmpty();
        }
    }

    @Test
    void a_death_asks_for_none_of_it() {
        assertThat(given(usesOpioids(), raised(RISK, Level.HIGH, on(10)))
                        .when(discharge(Exit.DIED, null, null))
                        .accepted())
                .isNotEmpty();
    }

    private static JourneyEvent usesOpioids() {
        var substances = List.of(new Substance("heroin", "smoke", "daily", null));
        return new ClientReferred(
                JOURNEY,
                CLIENT,
                on(2),
                "harbour",
                SERVICE,
                "self",
                "telephone",
                true,
                Personal.of(new ClientReferred.Details(null, substances, null, null, null)));
    }

    private static Discharge discharge(Exit exit, @Nullable String naloxone, @Nullable String carriedBy) {
        return new Discharge(
                JOURNEY, exit, "moved-away", null, null, null, naloxone, null, carriedBy, null, null, november(20));
    }
}
