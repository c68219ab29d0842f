package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.AssignKeyworker;
import org.treatmentjourney.domain.journey.event.KeyworkerAssigned;
import org.treatmentjourney.domain.journey.value.Reason;

class AssignKeyworkerTest {

    @Test
    void a_journey_gets_a_keyworker() {
        given(referred())
                .when(new AssignKeyworker(JOURNEY, "clinician2", "speaks Norwegian"))
                .then(new KeyworkerAssigned(
                        JOURNEY, CLIENT, Effective.at(NOW), "clinician2", Personal.of(new Reason("speaks Norwegian"))));
    }
}
