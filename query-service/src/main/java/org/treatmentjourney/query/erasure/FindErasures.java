package org.treatmentjourney.query.erasure;

import java.util.List;
import org.treatmentjourney.query.answer.Seen;

/** Which records are to be erased, are kept from it, need not be kept for longer, or have been erased? */
public record FindErasures(List<Seen> atLeast) {}
