package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.course.Opioids;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.InterventionEnded;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.NaloxoneRecorded;
import org.treatmentjourney.domain.journey.event.ReleasedFromPrison;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.query.view.Lists;

/**
 * Whether naloxone has been spoken of with somebody who uses opioids, and again since they came out of a ward, a prison
 * or a place for treatment (R23).
 *
 * @param opioids since when opioids are known of
 * @param said when it was last spoken of
 * @param left when they last came out of somewhere
 * @param residential which interventions are residential, by their ids
 */
record NaloxoneFacts(
        @Nullable Moment opioids,
        @Nullable Moment said,
        @Nullable Moment left,
        List<UUID> residential) {

    /** Whoever has a kit has it; any other word counts only once opioids are known of. */
    private static final Set<String> KITS = Set.of("supplied", "has", "trained");

    private static final Set<String> EXITS = Set.of("discharged-from-ward", "released-from-prison");

    /** Nobody has spoken of it: whoever could not be reached is to be found. */
    private static final String NOT_IN_CONTACT = "not-in-contact";

    static final NaloxoneFacts NONE = new NaloxoneFacts(null, null, null, List.of());

    NaloxoneFacts after(JourneyEvent event, Moment moment, ZoneId zone) {
        Moment since = opioids == null && Opioids.named(event) ? moment : opioids;
        String outcome = outcome(event);
        boolean spokenOf =
                outcome != null && !outcome.equals(NOT_IN_CONTACT) && (since != null || KITS.contains(outcome));
        return new NaloxoneFacts(
                since,
                spokenOf ? later(said, moment, zone) : said,
                leaves(event) ? later(left, moment, zone) : left,
                event instanceof InterventionReferred e && e.setting().equals("residential")
                        ? Lists.and(residential, e.interventionId())
                        : residential);
    }

    private static @Nullable String outcome(JourneyEvent event) {
        return switch (event) {
            case NaloxoneRecorded e -> e.outcome();
            case TriageAssessed e -> e.personal().get(TriageAssessed.Details::naloxone);
            case DischargedFromWard e -> e.naloxone();
            case ReleasedFromPrison e -> e.naloxone();
            default -> null;
        };
    }

    private boolean leaves(JourneyEvent event) {
        return switch (event) {
            case DischargedFromWard ignored -> true;
            case ReleasedFromPrison ignored -> true;
            case CircumstancesChanged e -> EXITS.contains(e.kind());
            case InterventionEnded e -> residential.contains(e.interventionId());
            default -> false;
        };
    }

    /** On the day itself it may have been spoken of at the door, whichever was written down first. */
    void duties(List<Duty> duties, ZoneId zone) {
        if (opioids == null) {
            return;
        }
        LocalDate since = left == null ? opioids.day(zone) : left.day(zone);
        if (said == null || left != null && said.day(zone).isBefore(since)) {
            duties.add(Duty.of(DutyKind.NALOXONE, said == null ? opioids.day(zone) : since)
                    .detailed(said == null ? null : Duty.AGAIN));
        }
    }

    private static Moment later(@Nullable Moment before, Moment next, ZoneId zone) {
        return before != null && before.isAfter(next, zone) ? before : next;
    }
}
