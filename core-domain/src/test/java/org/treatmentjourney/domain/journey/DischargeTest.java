package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.Discharge;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.value.Exit;

class DischargeTest {

    @Test
    void a_discharge_is_recorded_when_somebody_discharges() {
        given(referred())
                .when(new Discharge(
                        JOURNEY,
                        Exit.NEUTRAL,
                        "moved-away",
                        "during-treatment",
                        0,
                        "glad",
                        "declined",
                        "transferred",
                        "the new team",
                        "a group",
                        "ring any time",
                        november(20)))
                .then(new Discharged(
                        JOURNEY,
                        CLIENT,
                        on(20),
                        Exit.NEUTRAL,
                        "moved-away",
                        "during-treatment",
                        0,
                        "declined",
                        "transferred",
                        Personal.of(new Discharged.Details("glad", "the new team", "a group", "ring any time"))));
    }

    @Test
    void nobody_is_discharged_ahead_of_the_day() {
        given(referred())
                .when(new Discharge(
                        JOURNEY,
                        Exit.PLANNED,
                        "completed-drug-free",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        november(23)))
                .refused("R34", "time.in-the-future");
    }
}
