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
        @Nullable String reason) {

    /** The event as its code table calls it, without the kind of stream that it belongs to. */
    static String name(AuditEvents.Item event) {
        return event.type().substring(event.type().lastIndexOf('.') + 1);
    }

    public String name() {
        return name(event);
    }
}
