package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.RecordChangeOfCircumstances;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;

class RecordChangeOfCircumstancesTest {

    @Test
    void a_change_in_life_is_recorded_for_its_day() {
        given(referred())
                .when(new RecordChangeOfCircumstances(JOURNEY, "housing-lost", november(18), "with a friend for now"))
                .then(new CircumstancesChanged(
                        JOURNEY, CLIENT, on(18), "housing-lost", Personal.of(new Note("with a friend for now"))));
    }
}
