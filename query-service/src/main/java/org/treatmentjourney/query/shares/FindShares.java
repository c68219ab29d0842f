package org.treatmentjourney.query.shares;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.Seen;

/** What of this person do others see, on what basis, and have they taken notice? */
public record FindShares(UUID clientId, List<Seen> atLeast) {}
