package org.treatmentjourney.query.selfhelp;

import java.util.List;
import org.treatmentjourney.query.projection.Freshness;

/** The courses of guided self-help on a journey, the newest first. */
public record SelfHelpCourses(List<SelfHelpCourse> items, Freshness freshness) {}
