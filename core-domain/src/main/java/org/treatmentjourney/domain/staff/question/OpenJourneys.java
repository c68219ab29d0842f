package org.treatmentjourney.domain.staff.question;

import java.util.List;
import java.util.UUID;

/** The open journeys of one keyworker, as far as they are shown by now. */
public record OpenJourneys(List<UUID> journeys) {}
