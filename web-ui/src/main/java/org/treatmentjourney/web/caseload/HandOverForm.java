package org.treatmentjourney.web.caseload;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a manager has written to hand journeys over.
 *
 * @param key recognises that it was sent twice
 * @param error what has to be put right first; null if nothing has
 */
record HandOverForm(
        String keyworker,
        List<UUID> journeys,
        String to,
        String reason,
        String key,
        @Nullable String error) {

    static HandOverForm fresh(String keyworker, List<UUID> journeys) {
        return new HandOverForm(keyworker, journeys, "", "", UUID.randomUUID().toString(), null);
    }

    HandOverForm with(@Nullable String wrong) {
        return new HandOverForm(keyworker, journeys, to, reason, key, wrong);
    }
}
