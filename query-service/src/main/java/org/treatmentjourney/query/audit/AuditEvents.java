package org.treatmentjourney.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.log.store.LoggedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A part of a history, in the order in which it was recorded. */
public record AuditEvents(List<Item> items, @Nullable String cursor) {

    /**
     * @param sequence the version of its stream after the event, counted from 1
     * @param payload null for what was written about the wrong person, which only the privacy officer may read (R38)
     */
    public record Item(
            long position,
            UUID eventId,
            String type,
            int revision,
            UUID stream,
            long sequence,
            UUID subjectId,
            Instant recordedAt,
            Instant effectiveAt,
            String actor,
            String role,
            String organisation,
            String purpose,
            String authority,
            String correlationId,
            @Nullable JsonNode payload) {

        static Item of(LoggedEvent logged, @Nullable JsonMapper json) {
            var recorded = logged.recorded();
            var event = recorded.event();
            var by = logged.provenance();
            return new Item(
                    recorded.position(),
                    recorded.eventId(),
                    logged.name().name(),
                    logged.name().revision(),
                    recorded.stream(),
                    recorded.version(),
                    event.subject(),
                    recorded.recordedAt(),
                    event.effective().at(),
                    by.actor(),
                    by.role(),
                    by.organisation(),
                    by.purpose().name(),
                    by.authority(),
                    by.correlationId(),
                    json == null ? null : json.valueToTree(event));
        }
    }
}
