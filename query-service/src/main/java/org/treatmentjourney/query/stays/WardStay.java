package org.treatmentjourney.query.stays;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.AdmittedToWard;
import org.treatmentjourney.domain.journey.event.DischargeFollowedUp;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.EngagedAtAdmission;
import org.treatmentjourney.domain.journey.event.LeaveAssessed;
import org.treatmentjourney.domain.journey.event.ReferredBeforeDischarge;
import org.treatmentjourney.domain.journey.event.WardDischargePlanned;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.query.answer.Told;
import org.treatmentjourney.query.view.Dated;
import org.treatmentjourney.query.view.Lists;

/**
 * A stay on a ward, from the admission to the follow-up.
 *
 * @param admitted null as long as all that is known of it came with an earlier date
 * @param dischargeOn the day that is planned for leaving
 */
public record WardStay(
        UUID stayId,
        @Nullable String organisation,
        @Nullable Told<AdmittedToWard.Details> admitted,
        List<WardStay.Engagement> engagements,
        List<WardStay.Leave> leave,
        @Nullable LocalDate dischargeOn,
        List<Told<ReferredBeforeDischarge.Details>> referrals,
        WardStay.@Nullable Left left,
        List<WardStay.FollowUp> followUps) {

    /** A worker met the client there. */
    public record Engagement(String engaged, @Nullable String worker, Told<Note> told) {}

    /** The client was assessed while on leave. */
    public record Leave(@Nullable String worker, Told<LeaveAssessed.Details> told) {}

    /** What had been seen to when the client left. */
    public record Left(
            @Nullable String naloxone,
            String prescription,
            String carePlan,
            @Nullable String basis,
            @Nullable Boolean crisisContactGiven,
            Told<DischargedFromWard.Details> told) {}

    /** Somebody followed up, with or without reaching them. */
    public record FollowUp(
            ContactOutcome outcome,
            @Nullable String channel,
            @Nullable String worker,
            Told<Note> told) {

        static FollowUp of(DischargeFollowedUp e, Recorded<?> recorded, ZoneId zone) {
            return new FollowUp(e.outcome(), e.channel(), e.worker(), Told.of(Dated.of(recorded, e.personal()), zone));
        }
    }

    static WardStay unknown(UUID stayId) {
        return new WardStay(stayId, null, null, List.of(), List.of(), null, List.of(), null, List.of());
    }

    WardStay admitted(AdmittedToWard e, Recorded<?> recorded, ZoneId zone) {
        return new WardStay(
                stayId,
                e.organisation(),
                Told.of(Dated.of(recorded, e.personal()), zone),
                engagements,
                leave,
                dischargeOn,
                referrals,
                left,
                followUps);
    }

    WardStay engaged(EngagedAtAdmission e, Recorded<?> recorded, ZoneId zone) {
        var one = new Engagement(e.engaged(), e.worker(), Told.of(Dated.of(recorded, e.personal()), zone));
        return new WardStay(
                stayId,
                organisation,
                admitted,
                Lists.and(engagements, one),
                leave,
                dischargeOn,
                referrals,
                left,
                followUps);
    }

    WardStay assessed(LeaveAssessed e, Recorded<?> recorded, ZoneId zone) {
        var one = new Leave(e.worker(), Told.of(Dated.of(recorded, e.personal()), zone));
        return new WardStay(
                stayId,
                organisation,
                admitted,
                engagements,
                Lists.and(leave, one),
                dischargeOn,
                referrals,
                left,
                followUps);
    }

    WardStay planned(WardDischargePlanned e) {
        return new WardStay(
                stayId, organisation, admitted, engagements, leave, e.dischargeOn(), referrals, left, followUps);
    }

    WardStay referred(ReferredBeforeDischarge e, Recorded<?> recorded, ZoneId zone) {
        var one = Told.of(Dated.of(recorded, e.personal()), zone);
        return new WardStay(
                stayId,
                organisation,
                admitted,
                engagements,
                leave,
                dischargeOn,
                Lists.and(referrals, one),
                left,
                followUps);
    }

    WardStay left(DischargedFromWard e, Recorded<?> recorded, ZoneId zone) {
        var now = new Left(
                e.naloxone(),
                e.prescription(),
                e.carePlan(),
                e.basis(),
                e.crisisContactGiven(),
                Told.of(Dated.of(recorded, e.personal()), zone));
        return new WardStay(stayId, organisation, admitted, engagements, leave, dischargeOn, referrals, now, followUps);
    }

    WardStay followedUp(FollowUp one) {
        return new WardStay(
                stayId,
                organisation,
                admitted,
                engagements,
                leave,
                dischargeOn,
                referrals,
                left,
                Lists.and(followUps, one));
    }
}
