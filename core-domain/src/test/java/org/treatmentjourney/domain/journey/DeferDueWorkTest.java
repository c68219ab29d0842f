package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;
import static org.treatmentjourney.domain.journey.SampleJourney.november;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.domain.journey.command.DeferDueWork;

/** R46: what keeps people safe is not put off, and nothing is put off into the past. */
class DeferDueWorkTest {

    @ParameterizedTest
    @ValueSource(strings = {"urgent-risk", "overdose-window", "discharge-follow-up", "prescription-alarm"})
    void what_keeps_somebody_safe_cannot_be_put_off(String work) {
        begun().when(new DeferDueWork(JOURNEY, work, november(25), "busy")).refused("R46", "duework.safety");
    }

    @Test
    void consent_is_asked_again_after_each_review_and_not_put_off() {
        begun().when(new DeferDueWork(JOURNEY, "consent", november(25), "busy")).refused("R50", "duework.consent");
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22})
    void it_is_put_off_until_a_day_that_is_still_to_come(int day) {
        begun().when(new DeferDueWork(JOURNEY, "review", november(day), "busy")).refused("R46", "duework.date-passed");
    }

    @Test
    void a_referral_to_a_partner_is_not_put_off() {
        begun().when(new DeferDueWork(JOURNEY, "partner-referral", november(25), "busy"))
                .refused("R52", "duework.partner-referral");
    }
}
