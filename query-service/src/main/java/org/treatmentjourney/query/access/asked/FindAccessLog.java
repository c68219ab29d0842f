package org.treatmentjourney.query.access.asked;

import java.util.UUID;
import org.treatmentjourney.query.answer.Page;

/** Who has looked at this client? */
public record FindAccessLog(UUID clientId, Page page) {}
