package org.treatmentjourney.query.stays;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Exposures;
import org.treatmentjourney.domain.journey.event.AdmittedToWard;
import org.treatmentjourney.domain.journey.event.DischargeFollowedUp;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.EngagedAtAdmission;
import org.treatmentjourney.domain.journey.event.Imprisoned;
import org.treatmentjourney.domain.journey.event.LeaveAssessed;
import org.treatmentjourney.domain.journey.event.NoticeEvent;
import org.treatmentjourney.domain.journey.event.NoticeReceiptRecorded;
import org.treatmentjourney.domain.journey.event.OrganisationInformed;
import org.treatmentjourney.domain.journey.event.ReferredBeforeDischarge;
import org.treatmentjourney.domain.journey.event.ReleasePlanned;
import org.treatmentjourney.domain.journey.event.ReleasedFromPrison;
import org.treatmentjourney.domain.journey.event.StayEvent;
import org.treatmentjourney.domain.journey.event.WardDischargePlanned;
import org.treatmentjourney.query.view.Lists;

/**
 * The stays of a client and what others were told, each list with the first one first.
 *
 * @param followUps those after a ward of which nothing is known but that it was left
 * @param died after which nobody is in danger
 */
public record StaysState(
        UUID journeyId,
        UUID clientId,
        List<WardStay> wards,
        List<PrisonStay> prisons,
        List<WardStay.FollowUp> followUps,
        List<Notice> notices,
        Exposures exposures,
        boolean died) {

    static StaysState begun(UUID journeyId, UUID clientId) {
        return new StaysState(journeyId, clientId, List.of(), List.of(), List.of(), List.of(), Exposures.NONE, false);
    }

    StaysState after(StayEvent event, Recorded<?> recorded, ZoneId zone) {
        return switch (event) {
            case AdmittedToWard e -> ward(e.stayId(), one -> one.admitted(e, recorded, zone));
            case EngagedAtAdmission e -> ward(e.stayId(), one -> one.engaged(e, recorded, zone));
            case LeaveAssessed e -> ward(e.stayId(), one -> one.assessed(e, recorded, zone));
            case WardDischargePlanned e -> ward(e.stayId(), one -> one.planned(e));
            case ReferredBeforeDischarge e -> ward(e.stayId(), one -> one.referred(e, recorded, zone));
            case DischargedFromWard e -> ward(e.stayId(), one -> one.left(e, recorded, zone));
            case DischargeFollowedUp e -> followedUp(e, WardStay.FollowUp.of(e, recorded, zone));
            case Imprisoned e -> prison(e.stayId(), one -> one.imprisoned(e, recorded, zone));
            case ReleasePlanned e -> prison(e.stayId(), one -> one.planned(e.releaseOn()));
            case ReleasedFromPrison e -> prison(e.stayId(), one -> one.released(e, recorded, zone));
        };
    }

    StaysState after(NoticeEvent event, Recorded<?> recorded, ZoneId zone) {
        return switch (event) {
            case OrganisationInformed e -> notice(e.noticeId(), one -> one.sent(e, recorded, zone));
            case NoticeReceiptRecorded e -> notice(e.noticeId(), one -> one.received(e, recorded, zone));
        };
    }

    StaysState in(Exposures danger, boolean dead) {
        return new StaysState(journeyId, clientId, wards, prisons, followUps, notices, danger, dead);
    }

    private StaysState followedUp(DischargeFollowedUp e, WardStay.FollowUp one) {
        UUID stay = e.stayId();
        return stay != null
                ? ward(stay, ward -> ward.followedUp(one))
                : new StaysState(
                        journeyId, clientId, wards, prisons, Lists.and(followUps, one), notices, exposures, died);
    }

    private StaysState ward(UUID id, UnaryOperator<WardStay> change) {
        var changed = Lists.upsert(wards, one -> one.stayId().equals(id), () -> WardStay.unknown(id), change);
        return new StaysState(journeyId, clientId, changed, prisons, followUps, notices, exposures, died);
    }

    private StaysState prison(UUID id, UnaryOperator<PrisonStay> change) {
        var changed = Lists.upsert(prisons, one -> one.stayId().equals(id), () -> PrisonStay.unknown(id), change);
        return new StaysState(journeyId, clientId, wards, changed, followUps, notices, exposures, died);
    }

    private StaysState notice(UUID id, UnaryOperator<Notice> change) {
        var changed = Lists.upsert(notices, one -> one.noticeId().equals(id), () -> Notice.unknown(id), change);
        return new StaysState(journeyId, clientId, wards, prisons, followUps, changed, exposures, died);
    }
}
