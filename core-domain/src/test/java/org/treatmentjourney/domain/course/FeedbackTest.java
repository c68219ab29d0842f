package org.treatmentjourney.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.event.ReferralFeedbackGiven;
import org.treatmentjourney.domain.journey.value.Referrer;

class FeedbackTest {

    private static final UUID JOURNEY = new UUID(1, 1);
    private static final UUID CLIENT = new UUID(2, 1);
    private static final Effective NOW = Effective.at(Specification.NOW);

    @Test
    void a_referrer_who_asked_waits_from_the_answer_of_the_service_until_somebody_tells_them() {
        assertThat(after(referred(true)).owedSince()).isNull();
        assertThat(after(referred(true), declined()).owedSince()).isNotNull();
        assertThat(after(referred(true), accepted()).owedSince()).isNotNull();
        assertThat(after(referred(true), declined(), told()).owedSince()).isNull();
        assertThat(after(referred(true), declined(), told(), accepted()).owedSince())
                .isNotNull();
    }

    @Test
    void whoever_did_not_ask_does_not_wait() {
        assertThat(after(referred(false), declined()).owedSince()).isNull();
        assertThat(after(referred(null), declined()).owedSince()).isNull();
    }

    @Test
    void a_new_referral_waits_for_an_answer_of_its_own() {
        assertThat(after(referred(true), declined(), referred(true)).owedSince())
                .isNull();
    }

    private static Feedback after(JourneyEvent... events) {
        Feedback feedback = Feedback.NONE;
        long position = 0;
        for (JourneyEvent event : events) {
            feedback = feedback.after(event, new Moment(event.effective(), ++position));
        }
        return feedback;
    }

    private static JourneyEvent referred(@Nullable Boolean wantsFeedback) {
        var referrer = wantsFeedback == null ? null : new Referrer("Dr Lind", "by post", wantsFeedback);
        return new ClientReferred(
                JOURNEY,
                CLIENT,
                NOW,
                "harbour",
                "chemsex-clinic",
                "gp",
                null,
                null,
                Personal.of(new ClientReferred.Details(null, null, null, referrer, null)));
    }

    private static JourneyEvent declined() {
        return new ReferralDeclined(
                JOURNEY, CLIENT, NOW, "no-room", null, Personal.of(new ReferralDeclined.Details("full", null, null)));
    }

    private static JourneyEvent accepted() {
        return new ReferralAccepted(JOURNEY, CLIENT, NOW, Personal.of(new ReferralAccepted.Details(null, null)));
    }

    private static JourneyEvent told() {
        return new ReferralFeedbackGiven(
                JOURNEY, CLIENT, NOW, "letter", Personal.of(new ReferralFeedbackGiven.Details("Dr Lind", null)));
    }
}
