package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.discharged;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.ReturnToTreatment;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.value.Reason;

class ReturnToTreatmentTest {

    @Test
    void coming_back_needs_no_discharge_before_it() {
        given(referred())
                .when(new ReturnToTreatment(JOURNEY, "outreach", "met at the van", november(17)))
                .then(new ReturnedToTreatment(
                        JOURNEY, CLIENT, on(17), "outreach", Personal.of(new Reason("met at the van"))));
    }

    @Test
    void after_a_discharge_the_way_back_is_open() {
        given(referred(), discharged(on(16)))
                .when(new ReturnToTreatment(JOURNEY, null, null, null))
                .accepted();
    }
}
