package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.RecordMarkedSensitive;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Keep a record to those who look after the person in their own name: a colleague in treatment, somebody well"
        + " known.")
@Yields({RecordMarkedSensitive.class})
public record MarkRecordSensitive(
        UUID clientId,
        @Required @Coded("sensitive-reason") String reason,
        @Nullable String note) implements ProtectionCommand {}
