package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The record was closed to somebody at work here.")
public record RecordRestricted(
        UUID clientId, Effective effective, UUID restrictionId, Personal<RecordRestricted.Details> personal)
        implements ProtectionEvent {

    /** What is sealed: that two people know each other is told to nobody. */
    public record Details(
            String person, String reason, @Nullable String note) {}
}
