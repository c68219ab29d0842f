package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The record is kept to those who look after the person in their own name.")
public record RecordMarkedSensitive(
        UUID clientId, Effective effective, Personal<RecordMarkedSensitive.Details> personal)
        implements ProtectionEvent {

    /** What is sealed. */
    public record Details(String reason, @Nullable String note) {}
}
