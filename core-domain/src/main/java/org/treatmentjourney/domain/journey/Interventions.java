package org.treatmentjourney.domain.journey;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.journey.event.InterventionAppointmentOffered;
import org.treatmentjourney.domain.journey.event.InterventionEnded;
import org.treatmentjourney.domain.journey.event.InterventionEvent;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.SubInterventionsReviewed;

/** The interventions of a journey, as far as it matters for what may follow. */
record Interventions(Map<UUID, Interventions.Span> spans) {

    static final Interventions NONE = new Interventions(Map.of());

    /** When one started and ended; null as long as it did not. */
    record Span(@Nullable Effective started, @Nullable Effective ended) {}

    Interventions after(JourneyEvent event) {
        return event instanceof InterventionEvent own ? after(own) : this;
    }

    private Interventions after(InterventionEvent event) {
        return switch (event) {
            case InterventionReferred e -> with(e.interventionId(), of(e.interventionId()));
            case InterventionStarted e ->
                with(
                        e.interventionId(),
                        new Span(e.effective(), of(e.interventionId()).ended()));
            case InterventionEnded e ->
                with(e.interventionId(), new Span(of(e.interventionId()).started(), e.effective()));
            case InterventionAppointmentOffered ignored -> this;
            case SubInterventionsReviewed ignored -> this;
        };
    }

    void requireNew(UUID id) {
        if (spans.containsKey(id)) {
            throw new IdTaken("intervention");
        }
    }

    void requireKnown(UUID id) {
        if (!spans.containsKey(id)) {
            throw new Unknown("intervention");
        }
    }

    /** R34: nothing ends before it started, whichever of the two is told first. */
    void requireStart(UUID id, Effective start, ZoneId zone) {
        requireKnown(id);
        requireOrder(start, of(id).ended(), zone);
    }

    void requireEnd(UUID id, Effective end, ZoneId zone) {
        requireKnown(id);
        requireOrder(of(id).started(), end, zone);
    }

    private static void requireOrder(@Nullable Effective start, @Nullable Effective end, ZoneId zone) {
        if (start != null && end != null && end.day(zone).isBefore(start.day(zone))) {
            throw new RuleViolated(
                    "R34",
                    "intervention.ended-before-started",
                    "An intervention does not end before the day it started.");
        }
    }

    private Span of(UUID id) {
        return spans.getOrDefault(id, new Span(null, null));
    }

    private Interventions with(UUID id, Span span) {
        var changed = new HashMap<>(spans);
        changed.put(id, span);
        return new Interventions(Map.copyOf(changed));
    }
}
