package org.treatmentjourney.domain.client.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;

@Sentence("The record is open again to the services that look after the person.")
public record RecordMarkedOrdinary(UUID clientId, Effective effective, Personal<Note> personal)
        implements ProtectionEvent {}
