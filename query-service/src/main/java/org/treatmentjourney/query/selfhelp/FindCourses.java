package org.treatmentjourney.query.selfhelp;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.Seen;

/** Which courses of guided self-help belong to a journey? */
public record FindCourses(UUID journeyId, List<Seen> atLeast) {}
