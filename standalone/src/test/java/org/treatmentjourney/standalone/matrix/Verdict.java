package org.treatmentjourney.standalone.matrix;

import org.treatmentjourney.standalone.contract.Endpoint;
import org.treatmentjourney.standalone.walk.Reply;

/** What an answer says of the right to ask. */
enum Verdict {
    PERMITTED,
    NOT_SIGNED_IN,
    NOT_THEIR_WORK,
    NOT_IN_THEIR_CARE,
    AS_GOOD_AS_NONE,
    /** Refused for what was sent, before it could be seen whether they may. */
    UNDECIDED;

    static Verdict of(Endpoint endpoint, Reply reply) {
        if (reply.status() == 401) {
            return NOT_SIGNED_IN;
        }
        String code = reply.status() < 400 ? "" : reply.json().path("code").asString("");
        return switch (code) {
            case "",
                    "version.stale",
                    "careplan.none",
                    "group.unknown",
                    "package.unknown",
                    "share.unknown",
                    "referral.unknown" -> PERMITTED;
            case "access.role" -> NOT_THEIR_WORK;
            case "access.relationship" -> NOT_IN_THEIR_CARE;
            case "client.unknown", "journey.unknown", "self-help.unknown" -> AS_GOOD_AS_NONE;
            default -> Situation.concerns(endpoint) || code.startsWith("access.") ? UNDECIDED : PERMITTED;
        };
    }
}
