package org.treatmentjourney.query.worklist;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.InterventionAppointmentOffered;
import org.treatmentjourney.domain.journey.event.InterventionEnded;
import org.treatmentjourney.domain.journey.event.InterventionEvent;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.SubInterventionsReviewed;
import org.treatmentjourney.query.view.Lists;

/** The interventions that the client still waits for (R2), the first referred first. */
record WaitingFacts(List<WaitingFacts.Waiting> all) {

    static final WaitingFacts NONE = new WaitingFacts(List.of());

    /**
     * @param referred null as long as the referral has a later date than what followed
     * @param offered whether a first appointment has been offered
     * @param over whether it has started, or ended without
     */
    record Waiting(UUID interventionId, @Nullable Moment referred, boolean offered, boolean over) {}

    WaitingFacts after(JourneyEvent event, Moment moment) {
        return event instanceof InterventionEvent own ? new WaitingFacts(next(own, moment)) : this;
    }

    private List<Waiting> next(InterventionEvent event, Moment moment) {
        return switch (event) {
            case InterventionReferred e ->
                with(e, one -> new Waiting(e.interventionId(), moment, one.offered(), one.over()));
            case InterventionAppointmentOffered e ->
                with(e, one -> new Waiting(e.interventionId(), one.referred(), true, one.over()));
            case InterventionStarted e -> over(e);
            case InterventionEnded e -> over(e);
            case SubInterventionsReviewed ignored -> all;
        };
    }

    private List<Waiting> over(InterventionEvent event) {
        return with(event, one -> new Waiting(one.interventionId(), one.referred(), one.offered(), true));
    }

    private List<Waiting> with(InterventionEvent event, UnaryOperator<Waiting> change) {
        UUID id = event.interventionId();
        return Lists.upsert(
                all, one -> one.interventionId().equals(id), () -> new Waiting(id, null, false, false), change);
    }

    void duties(List<Duty> duties, ZoneId zone) {
        for (Waiting one : all) {
            if (one.referred() != null && !one.over()) {
                duties.add(Duty.of(DutyKind.INTERVENTION_WAIT, one.referred().day(zone))
                        .detailed(one.offered() ? Duty.OFFERED : null));
            }
        }
    }
}
