package org.treatmentjourney.query.measures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.InterventionAppointmentOffered;
import org.treatmentjourney.domain.journey.event.InterventionEnded;
import org.treatmentjourney.domain.journey.event.InterventionEvent;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.event.SubInterventionsReviewed;
import org.treatmentjourney.domain.journey.value.InterventionExit;

/**
 * One course of structured help.
 *
 * @param referredOn null as long as all that is known of it came with an earlier day
 * @param offeredOn the first appointment that was offered
 */
public record Help(
        UUID interventionId,
        @Nullable String modality,
        @Nullable String setting,
        @Nullable LocalDate referredOn,
        @Nullable LocalDate offeredOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable InterventionExit exit) {

    static Help unknown(UUID interventionId) {
        return new Help(interventionId, null, null, null, null, null, null, null);
    }

    Help after(InterventionEvent event, LocalDate on) {
        return switch (event) {
            case InterventionReferred e ->
                new Help(interventionId, e.modality(), e.setting(), on, offeredOn, startedOn, endedOn, exit);
            case InterventionAppointmentOffered e -> offered(e.firstAppointmentOn());
            case InterventionStarted ignored ->
                new Help(interventionId, modality, setting, referredOn, offeredOn, on, endedOn, exit);
            case InterventionEnded e ->
                new Help(interventionId, modality, setting, referredOn, offeredOn, startedOn, on, e.exit());
            case SubInterventionsReviewed ignored -> this;
        };
    }

    /** Later offers do not start the clock again (R2). */
    private Help offered(LocalDate first) {
        LocalDate earlier = offeredOn != null && offeredOn.isBefore(first) ? offeredOn : first;
        return new Help(interventionId, modality, setting, referredOn, earlier, startedOn, endedOn, exit);
    }
}
