package org.treatmentjourney.query.worklist;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.Escalated;
import org.treatmentjourney.domain.settings.value.Setting;

/**
 * Something that calls for a person outside the screen where nobody takes it in time; in clear, so ids, codes and times only.
 *
 * @param since what tells this matter from another of its kind
 * @param steps how many steps were taken
 * @param lastStep when the last of them was
 * @param inHand who last said that they have it in hand
 */
record Alarm(
        Duty duty,
        Instant since,
        int steps,
        @Nullable Instant lastStep,
        @Nullable InHand inHand) {

    boolean isDue(Policy policy, Instant now, ZoneId zone) {
        boolean taken = inHand != null && inHand.holds(now);
        return policy.shows(duty, now.atZone(zone).toLocalDate())
                && steps < Escalated.MOST
                && !taken
                && !next(policy, zone).isAfter(now);
    }

    private Instant next(Policy policy, ZoneId zone) {
        return lastStep == null ? first(policy, zone) : policy.after(Setting.ESCALATION_AGAIN, lastStep, zone);
    }

    private Instant first(Policy policy, ZoneId zone) {
        return duty.kind() == DutyKind.URGENT_RISK
                ? policy.after(Setting.URGENT_RISK_ACKNOWLEDGED, since, zone)
                : policy.dueOn(duty).atStartOfDay(zone).toInstant();
    }
}
