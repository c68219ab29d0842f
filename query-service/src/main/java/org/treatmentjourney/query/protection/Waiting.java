package org.treatmentjourney.query.protection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.client.event.PrivacyAlerted;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An access in an emergency that nobody has looked at yet (R49).
 *
 * @param alerts how often the privacy officer was told
 */
record Waiting(UUID accessId, Instant at, int alerts) {

    static final Duration REVIEWED_WITHIN = Duration.ofDays(1);

    private static final TypeReference<List<Waiting>> LIST = new TypeReference<>() {};

    /** Null if none waits, which most rows never have. */
    static @Nullable String write(List<ProtectionState.Emergency> emergencies) {
        List<Waiting> waiting = emergencies.stream()
                .filter(one -> one.finding() == null)
                .map(one -> new Waiting(one.accessId(), one.at(), one.alerts()))
                .toList();
        return waiting.isEmpty() ? null : JsonMapper.shared().writeValueAsString(waiting);
    }

    static List<Waiting> read(String json) {
        return JsonMapper.shared().readValue(json, LIST);
    }

    /** At once, and again when nobody has looked within a day. */
    boolean isToBeTold(Instant now) {
        return alerts == 0 || alerts < PrivacyAlerted.MOST && !now.isBefore(at.plus(REVIEWED_WITHIN));
    }
}
