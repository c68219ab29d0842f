package org.treatmentjourney.query.groups;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** What is this group, who is in it, and how did its meetings go? */
public record FindGroup(UUID groupId, List<Seen> atLeast, PointInTime when) {}
