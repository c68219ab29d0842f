package org.treatmentjourney.query.prescriptions;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** What is prescribed, by whom, and is every day covered? */
public record FindPrescriptions(UUID journeyId, List<Seen> atLeast, PointInTime when) {}
