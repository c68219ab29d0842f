package org.treatmentjourney.query.staff;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** What is recorded of one person's work here? */
public record FindStaffMember(UUID staffId, List<Seen> atLeast, PointInTime when) {}
