package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.SERVICE;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;
import static org.treatmentjourney.query.worklist.StoryWork.duties;
import static org.treatmentjourney.query.worklist.StoryWork.kinds;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.value.Referrer;
import org.treatmentjourney.domain.journey.value.Substance;
import org.treatmentjourney.query.Story;

/** What follows from a referral, and from its answer. */
class ReferralDutiesTest {

    @Test
    void a_referrer_who_asked_is_told_also_when_the_referral_was_turned_down() {
        Story story = Story.begins().then(usesOpioids()).then(declined("2026-11-05"));
        assertThat(kinds(story)).containsExactly(DutyKind.REFERRAL_FEEDBACK);
    }

    @Test
    void nobody_has_to_be_told_of_a_refusal_once_the_client_has_died() {
        Story story = Story.begins()
                .then(usesOpioids())
                .then(declined("2026-11-05"))
                .then(new DeathRecorded(
                        JOURNEY, CLIENT, when("2026-11-06"), Personal.of(new DeathRecorded.Details(null, null, null))));
        assertThat(kinds(story)).isEmpty();
    }

    @Test
    void whoever_is_referred_again_after_a_refusal_is_waited_for_from_that_day() {
        Story story = referred().then(declined("2026-11-05")).then(referredOn("2026-11-09"));
        assertThat(duties(story)).contains(Duty.of(DutyKind.TRIAGE, LocalDate.parse("2026-11-09")));
    }

    private static ClientReferred usesOpioids() {
        return referredOn("2026-11-02");
    }

    private static ClientReferred referredOn(String day) {
        return new ClientReferred(
                JOURNEY,
                CLIENT,
                when(day),
                "harbour",
                SERVICE,
                "gp",
                null,
                true,
                Personal.of(new ClientReferred.Details(
                        null,
                        List.of(new Substance("heroin", null, null, null)),
                        null,
                        new Referrer("the surgery", "by post", true),
                        null)));
    }

    private static ReferralDeclined declined(String on) {
        return new ReferralDeclined(
                JOURNEY,
                CLIENT,
                when(on),
                "no-room",
                null,
                Personal.of(new ReferralDeclined.Details("full", null, null)));
    }
}
