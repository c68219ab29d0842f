package org.treatmentjourney.query.referral;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Feedback;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.domain.journey.event.ReferralFeedbackGiven;
import org.treatmentjourney.query.view.Dated;
import org.treatmentjourney.query.view.Lists;

/** How a journey began, as far as it is known. */
public record ReferralState(
        UUID journeyId,
        UUID clientId,
        ReferralState.@Nullable Enquired enquiry,
        ReferralState.@Nullable Referred referral,
        @Nullable Decided decision,
        Feedback feedback,
        List<ReferralState.Answered> answers) {

    /** Somebody asked for help. */
    public record Enquired(String source, String channel, String service, Dated<EnquiryRecorded.Details> told) {}

    /** A formal request. */
    public record Referred(
            String source,
            @Nullable String channel,
            String service,
            @Nullable Boolean clientAgrees,
            Dated<ClientReferred.Details> told) {}

    /** What the referrer was told. */
    public record Answered(String channel, Dated<ReferralFeedbackGiven.Details> told) {}

    ReferralState enquired(Enquired by) {
        return new ReferralState(journeyId, clientId, by, referral, decision, feedback, answers);
    }

    ReferralState referred(Referred by) {
        return new ReferralState(journeyId, clientId, enquiry, by, decision, feedback, answers);
    }

    ReferralState decided(Decided by) {
        return new ReferralState(journeyId, clientId, enquiry, referral, by, feedback, answers);
    }

    ReferralState owed(Feedback now) {
        return new ReferralState(journeyId, clientId, enquiry, referral, decision, now, answers);
    }

    ReferralState answered(Answered by) {
        return new ReferralState(journeyId, clientId, enquiry, referral, decision, feedback, Lists.and(answers, by));
    }
}
