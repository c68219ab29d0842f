package org.treatmentjourney.domain.journey;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.journey.event.AdmittedToWard;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.Imprisoned;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReleasedFromPrison;

/** The stays of a client on wards and in prisons, as far as it matters for what may follow. */
record Stays(Map<UUID, Stays.Stay> all) {

    static final Stays NONE = new Stays(Map.of());

    /** Where somebody stays. */
    enum Place {
        WARD,
        PRISON
    }

    /** @param began null as long as only the end of it is known, which may have an earlier date */
    record Stay(
            Place place,
            @Nullable Effective began,
            @Nullable Effective ended) {}

    Stays after(JourneyEvent event) {
        return switch (event) {
            case AdmittedToWard e -> began(e.stayId(), Place.WARD, e.effective());
            case Imprisoned e -> began(e.stayId(), Place.PRISON, e.effective());
            case DischargedFromWard e -> ended(e.stayId(), Place.WARD, e.effective());
            case ReleasedFromPrison e -> ended(e.stayId(), Place.PRISON, e.effective());
            default -> this;
        };
    }

    void requireNew(UUID id) {
        if (all.containsKey(id)) {
            throw new IdTaken("stay");
        }
    }

    /** A stay on a ward is no stay in prison: what ends the one is not known of the other. */
    Stay require(UUID id, Place place) {
        Stay stay = all.get(id);
        if (stay == null || stay.place() != place) {
            throw new Unknown("stay");
        }
        return stay;
    }

    /** R34: nobody leaves before the day they came. */
    void requireEnd(UUID id, Place place, Effective end, ZoneId zone) {
        Effective began = require(id, place).began();
        if (began != null && end.day(zone).isBefore(began.day(zone))) {
            throw new RuleViolated("R34", "stay.ended-before-began", "Nobody leaves before the day they came.");
        }
    }

    private Stays began(UUID id, Place place, Effective at) {
        return with(id, place, stay -> new Stay(place, at, stay.ended()));
    }

    private Stays ended(UUID id, Place place, Effective at) {
        return with(id, place, stay -> new Stay(place, stay.began(), at));
    }

    private Stays with(UUID id, Place place, UnaryOperator<Stay> change) {
        var changed = new HashMap<>(all);
        changed.put(id, change.apply(all.getOrDefault(id, new Stay(place, null, null))));
        return new Stays(Map.copyOf(changed));
    }
}
