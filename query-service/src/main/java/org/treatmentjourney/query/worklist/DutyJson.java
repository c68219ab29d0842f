package org.treatmentjourney.query.worklist;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Duties as the clear column of the worklist holds them. */
final class DutyJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** What an earlier build has written says less, and is read until the view is built again. */
    private static final ObjectReader READER = MAPPER.readerFor(new TypeReference<List<Duty>>() {})
            .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    /** Many journeys have the same: a review that counts from the same day. What is walked through together stays small. */
    private static final Interner<Duty> SAME = Interner.newWeakInterner();

    private DutyJson() {}

    static String write(List<Duty> duties) {
        return MAPPER.writeValueAsString(duties);
    }

    static List<Duty> read(String json) {
        return READER.<List<Duty>>readValue(json).stream().map(SAME::intern).toList();
    }
}
