package org.treatmentjourney.web.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.audit.AuditEvents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that was recorded, in steps. */
record History(List<Step> steps) {

    private static final int AROUND = 50;
    private static final String MARKING = "EntryMarkedInError";

    static History of(List<AuditEvents.Item> events) {
        Map<UUID, AuditEvents.Item> markings = new HashMap<>();
        events.stream().filter(event -> Entry.name(event).equals(MARKING)).forEach(event -> {
            JsonNode payload = event.payload();
            if (payload != null && payload.hasNonNull("eventId")) {
                markings.putIfAbsent(UUID.fromString(payload.get("eventId").asString()), event);
            }
        });
        List<Step> steps = new ArrayList<>();
        List<Entry> together = new ArrayList<>();
        for (AuditEvents.Item event : events) {
            if (!together.isEmpty() && !atOnce(together.getFirst().event(), event)) {
                steps.add(new Step(steps.size() + 1, List.copyOf(together)));
                together.clear();
            }
            together.add(entry(event, markings.get(event.eventId())));
        }
        if (!together.isEmpty()) {
            steps.add(new Step(steps.size() + 1, List.copyOf(together)));
        }
        return new History(List.copyOf(steps));
    }

    private static boolean atOnce(AuditEvents.Item one, AuditEvents.Item other) {
        return one.stream().equals(other.stream()) && one.recordedAt().equals(other.recordedAt());
    }

    private static Entry entry(AuditEvents.Item event, AuditEvents.@Nullable Item marking) {
        JsonNode payload = event.payload();
        JsonNode why = marking == null ? null : marking.payload();
        return new Entry(
                event,
                payload == null
                        ? null
                        : JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(payload),
                marking,
                why == null ? null : why.path("reason").asString(null));
    }

    public int size() {
        return steps.size();
    }

    public UUID subject() {
        return steps.getFirst().entries().getFirst().event().subjectId();
    }

    /** The last one unless another is asked for. */
    Step step(@Nullable Integer number) {
        int asked = number == null ? steps.size() : Math.clamp(number, 1, steps.size());
        return steps.get(asked - 1);
    }

    /** When what was known of the same stream was last changed before a step. */
    Instant before(Step step) {
        return earlier(step)
                .map(Step::recordedAt)
                .orElseGet(() -> step.recordedAt().minusMillis(1));
    }

    Instant beforeAll(Step step) {
        return steps.stream()
                .filter(one -> one.stream().equals(step.stream()))
                .findFirst()
                .orElse(step)
                .recordedAt()
                .minusMillis(1);
    }

    private Optional<Step> earlier(Step step) {
        return steps.subList(0, step.number() - 1).reversed().stream()
                .filter(one -> one.stream().equals(step.stream()))
                .findFirst();
    }

    /** As many as are read at once. */
    List<Step> around(Step step) {
        int first = (step.number() - 1) / AROUND * AROUND;
        return steps.subList(first, Math.min(steps.size(), first + AROUND));
    }
}
