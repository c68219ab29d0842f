package org.treatmentjourney.query.worklist;

import static java.util.Collections.unmodifiableSortedMap;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
 * @param inHand when somebody last said of an alarm that they have it in hand
 */
record EscalationFacts(List<EscalationFacts.Step> steps, SortedMap<String, Instant> inHand) {

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
                SortedMap<String, Instant> more = new TreeMap<>(inHand);
                more.put(e.alarm(), recorded.recordedAt());
                yield new EscalationFacts(steps, unmodifiableSortedMap(more));
            }
            default -> this;
        };
    }

    List<Alarm> alarms(List<Duty> duties, Urgent urgent, ZoneId zone) {
        return duties.stream()
                .filter(duty -> duty.kind().escalates())
                .flatMap(duty -> Stream.ofNullable(since(duty, urgent, zone)).map(since -> alarm(duty, since)))
                .toList();
    }

    /** An urgent risk is the one that was told; nobody has to be called for one that somebody has acknowledged. */
    private static @Nullable Instant since(Duty duty, Urgent urgent, ZoneId zone) {
        if (duty.kind() != DutyKind.URGENT_RISK) {
            return duty.since().atStartOfDay(zone).toInstant();
        }
        return urgent.acknowledgedBy() == null ? urgent.recordedAt() : null;
    }

    private Alarm alarm(Duty duty, Instant since) {
        String kind = duty.kind().code();
        Instant taken = inHand.get(kind);
        return steps.stream()
                .filter(step -> step.isOf(kind, since))
                .findFirst()
                .map(step -> new Alarm(duty, since, step.number(), step.takenAt(), taken))
                .orElseGet(() -> new Alarm(duty, since, 0, null, taken));
    }
}
