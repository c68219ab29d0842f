package org.treatmentjourney.query.subjectaccess;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.timeline.TimelineKind;
import tools.jackson.databind.JsonNode;

/**
 * One entry as the client is given it.
 *
 * @param clientId the record it stands in, of which a person may have several
 * @param kind what it is about; null for what no topic holds
 * @param payload what was written, without what is about somebody else
 */
public record GivenEntry(
        UUID eventId,
        String type,
        String title,
        @Nullable TimelineKind kind,
        UUID clientId,
        @Nullable UUID journeyId,
        Instant effectiveAt,
        Instant recordedAt,
        String recordedBy,
        boolean enteredInError,
        JsonNode payload) {}
