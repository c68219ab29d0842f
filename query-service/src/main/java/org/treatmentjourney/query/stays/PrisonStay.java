package org.treatmentjourney.query.stays;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.Imprisoned;
import org.treatmentjourney.domain.journey.event.ReleasedFromPrison;
import org.treatmentjourney.query.answer.Told;
import org.treatmentjourney.query.view.Dated;

/**
 * A stay in prison.
 *
 * @param imprisoned null as long as all that is known of it came with an earlier date
 * @param releaseOn the day that is planned for the release
 */
public record PrisonStay(
        UUID stayId,
        @Nullable Told<Imprisoned.Details> imprisoned,
        @Nullable LocalDate releaseOn,
        PrisonStay.@Nullable Release released) {

    /** What had been seen to when the client came out. */
    public record Release(
            @Nullable String naloxone, @Nullable String prescription, Told<ReleasedFromPrison.Details> told) {}

    static PrisonStay unknown(UUID stayId) {
        return new PrisonStay(stayId, null, null, null);
    }

    PrisonStay imprisoned(Imprisoned e, Recorded<?> recorded, ZoneId zone) {
        return new PrisonStay(stayId, Told.of(Dated.of(recorded, e.personal()), zone), releaseOn, released);
    }

    PrisonStay planned(LocalDate day) {
        return new PrisonStay(stayId, imprisoned, day, released);
    }

    PrisonStay released(ReleasedFromPrison e, Recorded<?> recorded, ZoneId zone) {
        var now = new Release(e.naloxone(), e.prescription(), Told.of(Dated.of(recorded, e.personal()), zone));
        return new PrisonStay(stayId, imprisoned, releaseOn, now);
    }
}
