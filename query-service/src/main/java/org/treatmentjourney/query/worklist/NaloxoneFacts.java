package org.treatmentjourney.query.worklist;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
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

    /** Whoever has a kit has it; any other word counts only once opioids are known of. */
    private static final Set<String> KITS = Set.of("supplied", "has", "trained");

    static final NaloxoneFacts NONE = new NaloxoneFacts(null, false);

    NaloxoneFacts after(JourneyEvent event, Moment moment) {
        Moment since = opioids == null && Opioids.named(event) ? moment : opioids;
        String outcome = outcome(event);
        boolean spokenOf = outcome != null && (since != null || KITS.contains(outcome));
        return new NaloxoneFacts(since, said || spokenOf);
    }

    private static @Nullable String outcome(JourneyEvent event) {
        return switch (event) {
            case NaloxoneRecorded e -> e.outcome();
            case TriageAssessed e -> e.personal().get(TriageAssessed.Details::naloxone);
            default -> null;
        };
    }

    void duties(List<Duty> duties, ZoneId zone) {
        if (opioids != null && !said) {
            duties.add(Duty.of(DutyKind.NALOXONE, opioids.day(zone)));
        }
    }
}
