package org.treatmentjourney.query.journey;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** Where does this journey stand? */
public record FindJourney(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
