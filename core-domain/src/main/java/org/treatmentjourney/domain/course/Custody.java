package org.treatmentjourney.domain.course;

import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.Imprisoned;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReleasedFromPrison;

/**
 * Whether somebody is in prison, and whether they have been met since they came out (R45).
 *
 * @param imprisoned the last time they went there
 * @param released the last time they came out
 * @param met the last time anybody in the community met them
 */
public record Custody(
        @Nullable Moment imprisoned,
        @Nullable Learned released,
        @Nullable Moment met) {

    public static final Custody NONE = new Custody(null, null, null);

    Custody after(JourneyEvent event, Recorded<?> recorded, ZoneId zone) {
        Custody next = Met.by(event) ? new Custody(imprisoned, released, later(met, recorded, zone)) : this;
        return switch (event) {
            case Imprisoned ignored -> new Custody(later(imprisoned, recorded, zone), released, met);
            case ReleasedFromPrison ignored -> next.released(recorded, zone);
            case CircumstancesChanged e when e.kind().equals("released-from-prison") -> next.released(recorded, zone);
            default -> next;
        };
    }

    public boolean inside(ZoneId zone) {
        return imprisoned != null && (released == null || imprisoned.isAfter(released.moment(), zone));
    }

    /** The release after which nobody has met them yet. */
    public Optional<Learned> unmet(ZoneId zone) {
        return Optional.ofNullable(released)
                .filter(one -> !inside(zone))
                .filter(one -> met == null || !met.isAfter(one.moment(), zone));
    }

    /** The same, of somebody whom prison has ended the work with: it is nobody's routine, so it is owed. */
    public Optional<Learned> owed(ZoneId zone) {
        return imprisoned == null ? Optional.empty() : unmet(zone);
    }

    private Custody released(Recorded<?> recorded, ZoneId zone) {
        Learned next = Learned.of(recorded);
        return released != null && released.moment().isAfter(next.moment(), zone)
                ? this
                : new Custody(imprisoned, next, met);
    }

    private static Moment later(@Nullable Moment before, Recorded<?> recorded, ZoneId zone) {
        Moment next = Moment.of(recorded);
        return before != null && before.isAfter(next, zone) ? before : next;
    }
}
