package org.treatmentjourney.standalone.walk;

import org.jspecify.annotations.Nullable;

/** Marks entries of a journey as entered in error. */
record Correcting(OneJourney one) {

    /** Why, and by what it is replaced. */
    record Marked(String reason, @Nullable String replacedBy) {

        Marked(String reason) {
            this(reason, null);
        }
    }

    /** The newest entry of a type. */
    Reply mark(String type, long version, Marked how) {
        return mark(one.entry(type, version).get("eventId").asString(), how);
    }

    Reply mark(String eventId, Marked how) {
        String replaced = how.replacedBy() == null ? "null" : "\"" + how.replacedBy() + "\"";
        return one.send(
                "mark-entered-in-error",
                "{\"eventId\": \"%s\", \"reason\": \"%s\", \"replacedBy\": %s}"
                        .formatted(eventId, how.reason(), replaced));
    }
}
