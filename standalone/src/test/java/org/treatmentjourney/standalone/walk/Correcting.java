package org.treatmentjourney.standalone.walk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes entries on a journey and marks them as entered in error. */
record Correcting(OneJourney one) {

    /** Why, and by what it is replaced. */
    record Marked(String reason, @Nullable String replacedBy) {

        Marked(String reason) {
            this(reason, null);
        }
    }

    /** The newest entry of a type. */
    Reply mark(String type, long version, Marked how) {
        return mark(newest(type, version), how);
    }

    Reply mark(String eventId, Marked how) {
        String replaced = how.replacedBy() == null ? "null" : "\"" + how.replacedBy() + "\"";
        return one.send(
                "mark-entered-in-error",
                "{\"eventId\": \"%s\", \"reason\": \"%s\", \"replacedBy\": %s}"
                        .formatted(eventId, how.reason(), replaced));
    }

    void setGoal(UUID id, String statement) {
        one.post(
                "set-goal",
                "{\"goalId\": \"%s\", \"statement\": \"%s\", \"change\": \"reduce\"}".formatted(id, statement));
    }

    String newest(String type, long version) {
        return one.entry(type, version).get("eventId").asString();
    }
}
