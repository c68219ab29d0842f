package org.treatmentjourney.query.protection;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.Seen;

/** To whom is this person's record closed? */
public record FindProtection(UUID clientId, List<Seen> atLeast) {}
