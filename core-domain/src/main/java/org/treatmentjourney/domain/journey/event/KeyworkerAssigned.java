package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Reason;

@Sentence("The journey got a keyworker.")
public record KeyworkerAssigned(
        UUID journeyId, UUID clientId, Effective effective, String keyworker, Personal<Reason> personal)
        implements CarePlanEvent {}
