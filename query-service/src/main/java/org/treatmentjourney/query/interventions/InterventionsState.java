package org.treatmentjourney.query.interventions;

import java.util.List;
import java.util.UUID;

/** The interventions of a journey, the first one first. */
public record InterventionsState(UUID journeyId, UUID clientId, List<Intervention> interventions) {}
