package org.treatmentjourney.query.services;

import java.util.List;
import org.treatmentjourney.query.answer.Seen;

/** Which services has the organisation of whoever asks? */
public record FindServices(List<Seen> atLeast) {}
