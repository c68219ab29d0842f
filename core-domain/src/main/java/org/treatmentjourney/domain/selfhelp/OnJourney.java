package org.treatmentjourney.domain.selfhelp;

import java.util.UUID;

/** The journey that a course belongs to, as far as the course has to know it. */
public record OnJourney(UUID journeyId, UUID clientId, String organisation, String service) {}
