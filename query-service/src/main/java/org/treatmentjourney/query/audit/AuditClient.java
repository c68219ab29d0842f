package org.treatmentjourney.query.audit;

import java.util.UUID;
import org.treatmentjourney.query.answer.Page;

/** What was recorded of a client, on every journey? */
public record AuditClient(UUID clientId, Page page) {}
