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
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.Discharge;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.PrescriptionEnded;
import org.treatmentjourney.domain.journey.event.RiskChanged;
import org.treatmentjourney.domain.journey.event.RiskResolved;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Substance;

/** Whoever leaves is to be safe: naloxone is spoken of (R23), opioids go on somewhere (R41), a serious risk has somebody (R42). */
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
    void an_opioid_that_is_prescribed_has_somebody_on_the_day_after() {
        var methadone = SamplePrescriptions.started(SamplePrescriptions.PRESCRIPTION, "methadone", 3, 30);
        given(referred(), methadone).when(leaving(null)).refused("R41", "discharge.prescription-unsaid");
        given(referred(), methadone).when(leaving("none")).refused("R41", "discharge.prescription-unsaid");
        for (String said : List.of("transferred", "ended", "interim-decision")) {
            assertThat(given(referred(), methadone).when(leaving(said)).accepted())
                    .isNotEmpty();
        }
    }

    @Test
    void a_prescription_that_is_over_or_is_no_opioid_asks_for_nothing() {
        var methadone = SamplePrescriptions.started(SamplePrescriptions.PRESCRIPTION, "methadone", 3, 30);
        var over = new PrescriptionEnded(
                JOURNEY, CLIENT, on(12), SamplePrescriptions.PRESCRIPTION, "completed", Personal.of(new Note(null)));
        assertThat(given(referred(), methadone, over).when(leaving("none")).accepted())
                .isNotEmpty();
        var other = SamplePrescriptions.started(SamplePrescriptions.PRESCRIPTION, "acamprosate", 3, 30);
        assertThat(given(referred(), other).when(leaving(null)).accepted()).isNotEmpty();
    }

    private static Discharge leaving(@Nullable String prescription) {
        return new Discharge(
                JOURNEY,
                Exit.NEUTRAL,
                "moved-away",
                null,
                null,
                null,
                null,
                prescription,
                null,
                null,
                null,
                november(20));
    }

    @Test
    void a_death_asks_for_none_of_it() {
        assertThat(given(
                                usesOpioids(),
                                raised(RISK, Level.HIGH, on(10)),
                                SamplePrescriptions.started(SamplePrescriptions.PRESCRIPTION, "methadone", 3, 30))
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
