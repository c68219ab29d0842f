package org.treatmentjourney.query.worklist;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.course.Opioids;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.NaloxoneRecorded;
import org.treatmentjourney.domain.journey.event.TriageAssessed;

/**
 * Whether naloxone has been spoken of with somebody who uses opioids (R23).
 *
 * @param opioids since when opioids are known of
 */
record NaloxoneFacts(@Nullable Moment opioids, boolean said) {

    static final NaloxoneFacts NONE = new NaloxoneFacts(null, false);

    NaloxoneFacts after(JourneyEvent event, Moment moment) {
        Moment since = opioids == null && Opioids.named(event) ? moment : opioids;
        boolean spokenOf = event instanceof NaloxoneRecorded
                || event instanceof TriageAssessed triage
                        && triage.personal().get(TriageAssessed.Details::naloxone) != null;
        return new NaloxoneFacts(since, said || spokenOf);
    }

    void duties(List<Duty> duties, ZoneId zone) {
        if (opioids != null && !said) {
            duties.add(Duty.of(DutyKind.NALOXONE, opioids.day(zone)));
        }
    }
}
