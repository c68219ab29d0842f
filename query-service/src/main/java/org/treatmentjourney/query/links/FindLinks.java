package org.treatmentjourney.query.links;

import java.util.List;
import org.treatmentjourney.query.answer.Seen;

/** Which clients of the organisation of whoever asks are one person? */
public record FindLinks(List<Seen> atLeast) {}
