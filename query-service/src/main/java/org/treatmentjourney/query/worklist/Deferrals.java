package org.treatmentjourney.query.worklist;

import static java.util.Collections.unmodifiableSortedMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.DueWorkDeferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/** What somebody put off, the last word on each kind of work (R46). */
record Deferrals(SortedMap<String, Deferrals.Deferral> byWork) {

    static final Deferrals NONE = new Deferrals(new TreeMap<>());

    /** @param made when it was put off: what became due later is not meant */
    record Deferral(LocalDate until, Moment made) {}

    Deferrals after(JourneyEvent event, Moment moment) {
        if (!(event instanceof DueWorkDeferred e)) {
            return this;
        }
        SortedMap<String, Deferral> more = new TreeMap<>(byWork);
        more.put(e.work(), new Deferral(e.until(), moment));
        return new Deferrals(unmodifiableSortedMap(more));
    }

    Duty on(Duty duty, ZoneId zone) {
        Deferral deferral = byWork.get(duty.kind().code());
        return deferral == null || deferral.made().day(zone).isBefore(duty.since())
                ? duty
                : duty.deferred(deferral.until());
    }
}
