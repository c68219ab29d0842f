package org.treatmentjourney.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** R38: nothing is edited. An entry is marked once, and what replaces it stands in the same record. */
public final class Correction {

    private Correction() {}

    /** @param stream empty where there is no such record, which is for the model to say */
    public static <E extends DomainEvent> void require(List<Recorded<E>> stream, Marks asked) {
        if (stream.isEmpty()) {
            return;
        }
        Map<UUID, Marking> struck = Selection.struck(stream);
        requireEntry(stream, asked.eventId(), "entry");
        if (stream.stream()
                .anyMatch(entry -> entry.eventId().equals(asked.eventId()) && entry.event() instanceof Lasting)) {
            throw new RuleViolated(
                    "R38",
                    "entry.lasting",
                    "This entry holds as it is. What it did is taken back by a new entry only.");
        }
        if (struck.containsKey(asked.eventId())) {
            throw new RuleViolated(
                    "R38",
                    "entry.already-in-error",
                    "This entry is marked as entered in error already. To take that back, mark the marking.");
        }
        UUID replacement = asked.replacedBy();
        if (replacement == null) {
            return;
        }
        if (asked.reason() == ErrorReason.WRONG_PERSON) {
            throw new RuleViolated(
                    "R38",
                    "entry.replacement-of-wrong-person",
                    "What belongs to another person is recorded with them, and no record points from one to the other.");
        }
        requireEntry(stream, replacement, "replacement");
        if (replacement.equals(asked.eventId()) || struck.containsKey(replacement)) {
            throw new RuleViolated(
                    "R38", "entry.replacement-in-error", "An entry is replaced by another one that holds.");
        }
    }

    private static <E extends DomainEvent> void requireEntry(List<Recorded<E>> stream, UUID eventId, String what) {
        if (stream.stream().noneMatch(entry -> entry.eventId().equals(eventId))) {
            throw new Unknown(what);
        }
    }
}
