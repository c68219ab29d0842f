package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
record WaitingFacts(List<WaitingFacts.Waiting> waiting) {

    static final WaitingFacts NONE = new WaitingFacts(List.of());

    /** @param offered whether a first appointment has been offered */
    record Waiting(UUID interventionId, Moment referred, boolean offered) {

        Waiting nowOffered() {
            return new Waiting(interventionId, referred, true);
        }
    }

    WaitingFacts after(JourneyEvent event, Moment moment) {
        return event instanceof InterventionEvent own ? new WaitingFacts(next(own, moment)) : this;
    }

    private List<Waiting> next(InterventionEvent event, Moment moment) {
        return switch (event) {
            case InterventionReferred e -> Lists.and(waiting, new Waiting(e.interventionId(), moment, false));
            case InterventionAppointmentOffered e ->
                Lists.change(waiting, one -> one.interventionId().equals(e.interventionId()), Waiting::nowOffered);
            case InterventionStarted e -> without(e.interventionId());
            case InterventionEnded e -> without(e.interventionId());
            case SubInterventionsReviewed ignored -> waiting;
        };
    }

    private List<Waiting> without(UUID id) {
        return waiting.stream().filter(one -> !one.interventionId().equals(id)).toList();
    }

    /** One item for whoever waits longest for an offer, and one for whoever waits longest for a start. */
    void duties(List<Duty> duties, ZoneId zone) {
        longest(false, zone).ifPresent(day -> duties.add(Duty.of(DutyKind.INTERVENTION_WAIT, day)));
        longest(true, zone)
                .ifPresent(day ->
                        duties.add(Duty.of(DutyKind.INTERVENTION_WAIT, day).detailed(Duty.OFFERED)));
    }

    private Optional<LocalDate> longest(boolean offered, ZoneId zone) {
        return waiting.stream()
                .filter(one -> one.offered() == offered)
                .map(one -> one.referred().day(zone))
                .min(Comparator.naturalOrder());
    }
}
