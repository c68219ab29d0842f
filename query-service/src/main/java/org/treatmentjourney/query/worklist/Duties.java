package org.treatmentjourney.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.query.course.Planning;

/** The duties that follow from the facts of one journey. */
record Duties(WorklistState facts, ZoneId zone) {

    /**
     * A discharge ends all routine work; safety stays until somebody has seen to it, or death (R36). How it was at the end is
     * asked after it (R17).
     */
    List<Duty> open() {
        List<Duty> duties = new ArrayList<>();
        if (!facts.course().endedByDeath()) {
            urgentRisk(duties);
            riskChecks(duties);
            feedback(duties);
            duties.addAll(PrescriptionDuties.of(facts.prescriptions()));
            facts.elsewhere().safety(duties, zone);
            facts.outcomes().measure(duties, facts.course().ended(zone));
        }
        if (!facts.course().ended(zone)) {
            sinceOpened(duties);
            reviews(duties);
            missedSession(duties);
            facts.naloxone().duties(duties, zone);
            facts.waiting().duties(duties, zone);
            facts.horizons().duties(duties);
            facts.disengagement().duties(duties, zone);
            facts.copies().duties(duties, zone);
            facts.elsewhere().routine(duties, zone);
            facts.outcomes().coordinator(duties, facts.triaged(), zone);
        }
        return Pressing.of(
                duties.stream().map(duty -> facts.deferrals().on(duty, zone)).toList());
    }

    private void urgentRisk(List<Duty> duties) {
        Moment named = facts.risks().urgent().since();
        if (named != null && facts.risks().urgent().isOpen()) {
            LocalDate check = facts.risks().urgent().nextCheck().orElse(null);
            duties.add(new Duty(DutyKind.URGENT_RISK, named.day(zone), check, null).learned(learnedLate(named)));
        }
    }

    private void riskChecks(List<Duty> duties) {
        facts.risks().open().forEach(risk -> {
            if (risk.nextCheckOn() != null && risk.said() != null) {
                duties.add(new Duty(DutyKind.RISK_CHECK, risk.said().day(zone), risk.nextCheckOn(), null));
            }
        });
    }

    private void feedback(List<Duty> duties) {
        Moment owed = facts.feedback().owedSince();
        if (owed != null) {
            duties.add(Duty.of(DutyKind.REFERRAL_FEEDBACK, owed.day(zone)));
        }
    }

    /** A safety matter that was recorded on a later day than it was true shows at once, and says so (R37). */
    private boolean learnedLate(Moment named) {
        Instant recordedAt = facts.risks().urgent().recordedAt();
        return recordedAt != null && recordedAt.atZone(zone).toLocalDate().isAfter(named.day(zone));
    }

    private void sinceOpened(List<Duty> duties) {
        if (facts.opened() == null) {
            return;
        }
        LocalDate since = facts.opened().day(zone);
        if (facts.reached() == null) {
            duties.add(Duty.of(DutyKind.CONTACT, since).detailed(facts.attempted() == null ? null : Duty.ATTEMPTED));
        }
        if (facts.triaged() == null) {
            boolean first = facts.risks().level() == Level.HIGH;
            duties.add(Duty.of(DutyKind.TRIAGE, since).detailed(first ? Duty.HIGH_RISK : null));
        }
        if (facts.keyworker() == null) {
            duties.add(Duty.of(DutyKind.UNALLOCATED, since));
        }
    }

    private void reviews(List<Duty> duties) {
        Planning planning = facts.planning();
        LocalDate lookedAt = planning.lookedAtOn(zone);
        if (planning.plan() != null && lookedAt != null) {
            String kind = Kebab.code(planning.plan().value().kind());
            duties.add(new Duty(DutyKind.REVIEW, lookedAt, planning.reviewOn(zone), kind));
        }
        facts.changes()
                .forEach(change -> duties.add(
                        Duty.of(DutyKind.OPPORTUNISTIC_REVIEW, change.moment().day(zone))
                                .detailed(change.kind())));
    }

    private void missedSession(List<Duty> duties) {
        Moment missed = facts.missed();
        if (missed != null && (facts.followedUp() == null || missed.isAfter(facts.followedUp(), zone))) {
            duties.add(Duty.of(DutyKind.MISSED_SESSION, missed.day(zone)));
        }
    }
}
