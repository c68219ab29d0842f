package org.treatmentjourney.query.interventions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.journey.event.InterventionAppointmentOffered;
import org.treatmentjourney.domain.journey.event.InterventionEnded;
import org.treatmentjourney.domain.journey.event.InterventionEvent;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.event.SubInterventionsReviewed;
import org.treatmentjourney.domain.journey.value.InterventionExit;
import org.treatmentjourney.domain.journey.value.Reason;

/**
 * One course of structured help.
 *
 * @param referred null as long as all that is known of it came with an earlier date
 * @param firstAppointmentOn the first appointment that was offered, which ends the first clock
 * @param started what ends the second
 */
public record Intervention(
        UUID interventionId,
        @Nullable String modality,
        @Nullable String setting,
        @Nullable List<String> subInterventions,
        @Nullable String provider,
        @Nullable String note,
        @Nullable Effective referred,
        @Nullable LocalDate firstAppointmentOn,
        @Nullable Effective started,
        @Nullable Effective ended,
        @Nullable InterventionExit exit,
        @Nullable String reason) {

    static Intervention unknown(UUID interventionId) {
        return new Intervention(interventionId, null, null, null, null, null, null, null, null, null, null, null);
    }

    private Intervention referred(InterventionReferred e) {
        return new Intervention(
                interventionId,
                e.modality(),
                e.setting(),
                subInterventions == null ? e.subInterventions() : subInterventions,
                e.personal().get(InterventionReferred.Details::provider),
                e.personal().get(InterventionReferred.Details::note),
                e.effective(),
                firstAppointmentOn,
                started,
                ended,
                exit,
                reason);
    }

    Intervention after(InterventionEvent event) {
        return switch (event) {
            case InterventionReferred e -> referred(e);
            case InterventionAppointmentOffered e -> with(subInterventions, first(e.firstAppointmentOn()), started);
            case InterventionStarted e -> with(subInterventions, firstAppointmentOn, e.effective());
            case SubInterventionsReviewed e -> with(e.subInterventions(), firstAppointmentOn, started);
            case InterventionEnded e ->
                new Intervention(
                        interventionId,
                        modality,
                        setting,
                        subInterventions,
                        provider,
                        note,
                        referred,
                        firstAppointmentOn,
                        started,
                        e.effective(),
                        e.exit(),
                        e.personal().get(Reason::reason));
        };
    }

    /** The clock stops with the first appointment offered; later offers do not start it again. */
    private LocalDate first(LocalDate offered) {
        return firstAppointmentOn != null && firstAppointmentOn.isBefore(offered) ? firstAppointmentOn : offered;
    }

    private Intervention with(@Nullable List<String> parts, @Nullable LocalDate first, @Nullable Effective start) {
        return new Intervention(
                interventionId, modality, setting, parts, provider, note, referred, first, start, ended, exit, reason);
    }
}
