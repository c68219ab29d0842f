package org.treatmentjourney.domain.client.command;

import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.client.event.RecordMarkedOrdinary;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Open a sensitive record again to everybody in the services that look after the person.")
@Yields({RecordMarkedOrdinary.class})
public record MarkRecordOrdinary(UUID clientId, @Required String note) implements ProtectionCommand {}
