package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.journey.SampleCommands.TRIAGE;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.AssessTriage;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Substance;
import org.treatmentjourney.domain.journey.value.Urgency;

class AssessTriageTest {

    @Test
    void a_triage_says_how_serious_and_how_soon_and_seals_the_rest() {
        given(referred())
                .when(TRIAGE)
                .then(new TriageAssessed(
                        JOURNEY,
                        CLIENT,
                        Effective.at(NOW),
                        Level.HIGH,
                        Urgency.SOON,
                        3,
                        Personal.of(new TriageAssessed.Details(
                                TRIAGE.substances(),
                                "declined",
                                "one in May",
                                "suspected",
                                "unknown",
                                "tested in June",
                                "no",
                                "offered",
                                TRIAGE.risks(),
                                List.of("keeps a diary"),
                                "summed up"))));
    }

    @Test
    void a_triage_may_find_no_risk_at_all() {
        given(referred()).when(triage(null, november(1))).accepted();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"declined", "never"})
    void an_answer_declined_is_neither_no_answer_nor_never(@Nullable String injecting) {
        assertThat(given(referred()).when(triage(injecting, null)).accepted())
                .singleElement()
                .isInstanceOfSatisfying(
                        TriageAssessed.class,
                        triaged -> assertThat(triaged.personal().get(TriageAssessed.Details::injecting))
                                .isEqualTo(injecting));
    }

    @Test
    void a_last_use_of_today_is_accepted_and_one_of_tomorrow_is_not() {
        given(referred()).when(triage(null, november(22))).accepted();
        given(referred()).when(triage(null, november(23))).refused("R34", "time.in-the-future");
    }

    private static AssessTriage triage(@Nullable String injecting, @Nullable LocalDate lastUsedOn) {
        return new AssessTriage(
                JOURNEY,
                List.of(new Substance("alcohol", null, null, lastUsedOn)),
                injecting,
                null,
                null,
                null,
                null,
                null,
                null,
                Level.LOW,
                Urgency.ROUTINE,
                null,
                List.of(),
                null,
                null);
    }
}
