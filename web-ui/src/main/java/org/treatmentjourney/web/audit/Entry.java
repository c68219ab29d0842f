package org.treatmentjourney.web.audit;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.audit.AuditEvents;

/**
 * One event of a history.
 *
 * @param payload what it says; null for what only the privacy officer may read (R38)
 * @param marked the event that marks this one as entered in error; null if none does
 * @param reason the code of the reason for that
 */
record Entry(
        AuditEvents.Item event,
        @Nullable String payload,
        AuditEvents.@Nullable Item marked,
        @Nullable String reason) {}
