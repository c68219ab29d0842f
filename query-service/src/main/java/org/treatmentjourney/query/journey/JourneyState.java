package org.treatmentjourney.query.journey;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.course.Course;
import org.treatmentjourney.domain.course.Exposures;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.course.Risks;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.prescription.Prescriptions;
import org.treatmentjourney.query.course.Planning;

/**
 * A journey as its axes see it.
 *
 * @param open where the journey stands as long as it is not discharged
 */
public record JourneyState(
        UUID journeyId,
        UUID clientId,
        @Nullable String service,
        @Nullable Effective referred,
        ContactAxis contact,
        @Nullable Instant lastContactAt,
        JourneyAxis open,
        @Nullable Latest<Stage> stage,
        @Nullable Latest<String> keyworker,
        Planning planning,
        Risks risks,
        Course course,
        Prescriptions prescriptions,
        Exposures exposures) {

    static JourneyState begun(UUID journeyId, UUID clientId) {
        return new JourneyState(
                journeyId,
                clientId,
                null,
                null,
                ContactAxis.ENQUIRED,
                null,
                JourneyAxis.ENQUIRED,
                null,
                null,
                Planning.NONE,
                Risks.NONE,
                Course.BEGUN,
                Prescriptions.NONE,
                Exposures.NONE);
    }

    /** When the client was referred, by which journeys are put in order; before all others where nobody did. */
    public Instant began() {
        return referred == null ? Instant.EPOCH : referred.at();
    }

    public JourneyAxis axis(ZoneId zone) {
        if (course.endedByDeath()) {
            return JourneyAxis.CLOSED;
        }
        if (course.declined(zone)) {
            return JourneyAxis.DECLINED;
        }
        return course.ended(zone) ? JourneyAxis.DISCHARGED : open;
    }
}
