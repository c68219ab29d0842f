package org.treatmentjourney.query.settings;

import java.util.List;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** Which settings hold in the organisation of whoever asks? */
public record FindSettings(List<Seen> atLeast, PointInTime when) {}
