package org.treatmentjourney.domain.course;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/** What follows from having been somewhere else: on a ward, in prison, in a place for treatment. */
public record Elsewhere(FollowUps followUps, Custody custody, Exposures exposures) {

    public static final Elsewhere NONE = new Elsewhere(FollowUps.NONE, Custody.NONE, Exposures.NONE);

    public Elsewhere after(JourneyEvent event, Recorded<?> recorded, ZoneId zone) {
        return new Elsewhere(
                followUps.after(event, recorded, zone),
                custody.after(event, recorded, zone),
                exposures.after(event, recorded, zone));
    }

    /** Whether somebody is still to be seen to, although the journey may have ended (R36). */
    public boolean anyOwed(ZoneId zone) {
        return !followUps.owed(zone).isEmpty()
                || custody.inside(zone)
                || custody.owed(zone).isPresent();
    }

    /** The days on which an overdose is likely, on which whoever is at work looks after them. */
    public Set<LocalDate> dangerous(ZoneId zone) {
        return exposures.newest(zone).stream()
                .flatMap(one ->
                        one.learned().day(zone).datesUntil(one.lastDay(zone).plusDays(1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
