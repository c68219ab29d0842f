package org.treatmentjourney.query.worklist;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Course;
import org.treatmentjourney.domain.course.Feedback;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.course.Risks;
import org.treatmentjourney.domain.prescription.Prescriptions;
import org.treatmentjourney.query.course.Planning;

/**
 * The facts of a journey from which its duties follow.
 *
 * @param opened the enquiry, the referral, or the return that opened the journey again
 * @param attempted the last try to get in touch since then, with or without success
 * @param reached the last contact or session since then
 * @param triaged the last triage or comprehensive assessment since then
 * @param missed the last session the client did not come to, or cancelled
 * @param followedUp the last contact, try or session of all
 */
public record WorklistState(
        UUID journeyId,
        UUID clientId,
        @Nullable String service,
        @Nullable Moment opened,
        @Nullable Moment attempted,
        @Nullable Moment reached,
        @Nullable Moment triaged,
        @Nullable Moment missed,
        @Nullable Moment followedUp,
        List<Change> changes,
        @Nullable Latest<String> keyworker,
        Planning planning,
        Risks risks,
        Course course,
        Feedback feedback,
        NaloxoneFacts naloxone,
        WaitingFacts waiting,
        HorizonFacts horizons,
        DisengagementFacts disengagement,
        CopyFacts copies,
        Prescriptions prescriptions,
        OutcomeFacts outcomes,
        Deferrals deferrals,
        EscalationFacts escalations,
        ElsewhereFacts elsewhere) {

    static WorklistState begun(UUID journeyId, UUID clientId) {
        return new WorklistState(
                journeyId,
                clientId,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Planning.NONE,
                Risks.NONE,
                Course.BEGUN,
                Feedback.NONE,
                NaloxoneFacts.NONE,
                WaitingFacts.NONE,
                HorizonFacts.NONE,
                DisengagementFacts.NONE,
                CopyFacts.NONE,
                Prescriptions.NONE,
                OutcomeFacts.NONE,
                Deferrals.NONE,
                EscalationFacts.NONE,
                ElsewhereFacts.NONE);
    }
}
