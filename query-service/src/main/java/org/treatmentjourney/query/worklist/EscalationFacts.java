package org.treatmentjourney.query.worklist;

import static java.util.Collections.unmodifiableSortedMap;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Urgent;
import org.treatmentjourney.domain.journey.event.AlarmAcknowledged;
import org.treatmentjourney.domain.journey.event.Escalated;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/**
 * Who was told outside the screen, and who has taken it.
 *
 * @param steps the last step of each matter
 * @param inHand who last said of an alarm that they have it in hand
 */
record EscalationFacts(List<EscalationFacts.Step> steps, SortedMap<String, InHand> inHand) {

    static final EscalationFacts NONE = new EscalationFacts(List.of(), new TreeMap<>());

    record Step(String work, Instant since, int number, Instant takenAt) {

        boolean isOf(String kind, Instant matter) {
            return work.equals(kind) && since.equals(matter);
        }
    }

    EscalationFacts after(JourneyEvent event, Recorded<?> recorded) {
        return switch (event) {
            case Escalated e -> {
                List<Step> others = new ArrayList<>(steps);
                others.removeIf(step -> step.isOf(e.work(), e.since()));
                others.add(new Step(e.work(), e.since(), e.step(), recorded.recordedAt()));
                yield new EscalationFacts(List.copyOf(others), inHand);
            }
            case AlarmAcknowledged e -> {
                SortedMap<String, InHand> more = new TreeMap<>(inHand);
                more.put(e.alarm(), new InHand(recorded.actor(), recorded.recordedAt()));
                yield new EscalationFacts(steps, unmodifiableSortedMap(more));
            }
            default -> this;
        };
    }

    List<Alarm> alarms(List<Duty> duties, Urgent urgent, ZoneId zone) {
        return duties.stream()
                .flatMap(duty -> alarm(duty, urgent, zone).stream())
                .toList();
    }

    /** Empty where nobody has to be called: for most kinds of work, and for an urgent risk that somebody has acknowledged. */
    Optional<Alarm> alarm(Duty duty, Urgent urgent, ZoneId zone) {
        return duty.kind().escalates()
                ? Optional.ofNullable(since(duty, urgent, zone)).map(since -> alarm(duty, since))
                : Optional.empty();
    }

    private static @Nullable Instant since(Duty duty, Urgent urgent, ZoneId zone) {
        if (duty.kind() != DutyKind.URGENT_RISK) {
            return duty.since().atStartOfDay(zone).toInstant();
        }
        return urgent.acknowledgedBy() == null ? urgent.recordedAt() : null;
    }

    private Alarm alarm(Duty duty, Instant since) {
        String kind = duty.kind().code();
        InHand taken = inHand.get(kind);
        return steps.stream()
                .filter(step -> step.isOf(kind, since))
                .findFirst()
                .map(step -> new Alarm(duty, since, step.number(), step.takenAt(), taken))
                .orElseGet(() -> new Alarm(duty, since, 0, null, taken));
    }
}
