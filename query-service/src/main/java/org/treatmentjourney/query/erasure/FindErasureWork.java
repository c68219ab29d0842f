package org.treatmentjourney.query.erasure;

import java.util.List;
import org.treatmentjourney.query.answer.Seen;

/** What is due of erasing and keeping in the organisation of whoever asks? */
public record FindErasureWork(List<Seen> atLeast) {}
