package org.treatmentjourney.query.client;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** Who is this person, and which journeys do they have with us? */
public record FindClient(UUID clientId, List<Seen> atLeast, PointInTime when) {}
