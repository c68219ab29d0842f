package org.treatmentjourney.query.measures;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Met;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.IncidentRecorded;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.event.ReleasedFromPrison;
import org.treatmentjourney.query.view.Lists;

/**
 * What can be counted of one journey.
 *
 * @param consent whether the client agreed to more than the fact of their treatment leaving the agency (R33); null as
 *     long as nobody has recorded it, which is no
 * @param lastMetOn when they were last met or reached
 */
public record Counted(
        @Nullable Boolean consent,
        @Nullable LocalDate lastMetOn,
        List<Episode> episodes,
        List<Release> releases,
        List<Incident> incidents) {

    static final Counted NOTHING = new Counted(null, null, List.of(), List.of(), List.of());

    private static final String RELEASED = "released-from-prison";

    /** @param again whether the journey was over before this and goes on after it */
    Counted after(JourneyEvent event, LocalDate on, boolean again) {
        Counted next = new Counted(consent, lastMetOn, episodes(event, on, again), releases, incidents);
        if (Met.by(event)) {
            return next.met(on);
        }
        return switch (event) {
            case ReleasedFromPrison ignored -> next.released(on);
            case CircumstancesChanged e when e.kind().equals(RELEASED) -> next.released(on);
            case IncidentRecorded e -> next.happened(new Incident(on, e.kind(), e.aroundPrescribing()));
            default -> next;
        };
    }

    /**
     * A referral that is taken after all goes on, and so does what prison had only interrupted; whatever else opens a
     * journey again begins another time in care.
     */
    private List<Episode> episodes(JourneyEvent event, LocalDate on, boolean again) {
        boolean another = again && episodes.getLast().isOver() && !(event instanceof ReferralAccepted);
        List<Episode> known = episodes.isEmpty() || another ? Lists.and(episodes, Episode.opened(event, on)) : episodes;
        Episode last = known.getLast();
        return Lists.and(known.subList(0, known.size() - 1), last.after(event, on));
    }

    private Counted met(LocalDate on) {
        return new Counted(
                consent, on, episodes, releases.stream().map(one -> one.met(on)).toList(), incidents);
    }

    /**
     * Whoever was met on the day of the release was met in time, whichever of the two was told first. A release that is
     * told as such and as a change of circumstances is one.
     */
    private Counted released(LocalDate on) {
        if (releases.stream().anyMatch(one -> one.on().equals(on))) {
            return this;
        }
        Release release = new Release(on, on.equals(lastMetOn) ? on : null);
        return new Counted(consent, lastMetOn, episodes, Lists.and(releases, release), incidents);
    }

    private Counted happened(Incident incident) {
        return new Counted(consent, lastMetOn, episodes, releases, Lists.and(incidents, incident));
    }
}
