package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.noon;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.command.Escalate;
import org.treatmentjourney.domain.journey.command.RecordEscalationAttempt;
import org.treatmentjourney.domain.journey.event.Escalated;

/** R43: somebody outside the screen is told once for each step. */
class EscalationTest {

    @Test
    void a_step_is_taken_once_and_in_its_order() {
        given(referred())
                .when(step(1))
                .then(new Escalated(JOURNEY, CLIENT, Effective.at(Specification.NOW), "urgent-risk", noon(10), 1));
        given(referred(), taken(1)).when(step(1)).refused("R43", "escalation.step");
        given(referred(), taken(1)).when(step(2)).accepted();
        given(referred(), taken(1)).when(step(3)).refused("R43", "escalation.step");
    }

    @Test
    void another_matter_of_the_same_kind_has_steps_of_its_own() {
        given(referred(), taken(1))
                .when(new Escalate(JOURNEY, "urgent-risk", noon(11), 1))
                .accepted();
    }

    @Test
    void nothing_is_tried_before_the_step_is_taken() {
        var tried = new RecordEscalationAttempt(JOURNEY, "urgent-risk", noon(10), 1, "email", false);
        given(referred()).when(tried).refused("R43", "escalation.step");
        given(referred(), taken(1)).when(tried).accepted();
    }

    private static Escalate step(int number) {
        return new Escalate(JOURNEY, "urgent-risk", noon(10), number);
    }

    private static Escalated taken(int number) {
        return new Escalated(JOURNEY, CLIENT, on(11), "urgent-risk", noon(10), number);
    }
}
