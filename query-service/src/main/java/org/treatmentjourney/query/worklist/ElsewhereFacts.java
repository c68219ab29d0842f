package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.course.Elsewhere;
import org.treatmentjourney.domain.course.Learned;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.course.WardLeft;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/** What is to be done because somebody is, or was, on a ward or in prison, and because others have to know of it. */
record ElsewhereFacts(Elsewhere elsewhere, WardPlanFacts wards, NoticeFacts notices) {

    static final ElsewhereFacts NONE = new ElsewhereFacts(Elsewhere.NONE, WardPlanFacts.NONE, NoticeFacts.NONE);

    ElsewhereFacts after(JourneyEvent event, Recorded<?> recorded, ZoneId zone) {
        Moment moment = Moment.of(recorded);
        return new ElsewhereFacts(
                elsewhere.after(event, recorded, zone), wards.after(event, moment, zone), notices.after(event, moment));
    }

    /** What no discharge takes away (R20, R22, R36). */
    void safety(List<Duty> duties, ZoneId zone) {
        followUp(duties, zone);
        elsewhere.custody().owed(zone).ifPresent(one -> duties.add(releaseContact(one, zone)));
        elsewhere
                .exposures()
                .newest(zone)
                .ifPresent(one -> duties.add(
                        Duty.of(DutyKind.OVERDOSE_WINDOW, one.learned().day(zone))
                                .detailed(Kebab.code(one.cause()))
                                .shown(null, one.lastDay(zone))
                                .learned(one.learned().late(zone))));
    }

    void routine(List<Duty> duties, ZoneId zone) {
        wards.duties(duties, zone);
        notices.duties(duties, zone);
        if (elsewhere.custody().owed(zone).isEmpty()) {
            elsewhere.custody().unmet(zone).ifPresent(one -> duties.add(releaseContact(one, zone)));
        }
    }

    private static Duty releaseContact(Learned release, ZoneId zone) {
        return Duty.of(DutyKind.RELEASE_CONTACT, release.day(zone)).learned(release.late(zone));
    }

    /** One thing to do however often somebody has left a ward since they were last seen: the strictest, from the first. */
    private void followUp(List<Duty> duties, ZoneId zone) {
        List<WardLeft> owed = elsewhere.followUps().owed(zone);
        owed.stream()
                .map(one -> one.learned().day(zone))
                .min(Comparator.naturalOrder())
                .ifPresent(first -> duties.add(followUp(owed, first, zone)));
    }

    private static Duty followUp(List<WardLeft> owed, LocalDate first, ZoneId zone) {
        boolean suicideRisk = owed.stream().anyMatch(WardLeft::suicideRisk);
        boolean acute = owed.stream().anyMatch(WardLeft::acute);
        return Duty.of(DutyKind.DISCHARGE_FOLLOW_UP, first)
                .detailed(Duty.afterWard(suicideRisk, acute))
                .learned(owed.stream().anyMatch(one -> one.learned().late(zone)));
    }
}
