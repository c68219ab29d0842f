package org.treatmentjourney.query.audit;

import java.util.UUID;
import org.treatmentjourney.query.answer.Page;

/** What was recorded on a journey? */
public record AuditJourney(UUID journeyId, Page page) {}
