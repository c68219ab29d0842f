package org.treatmentjourney.query.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Alarms as the clear column of the worklist holds them; nothing where there are none, as in most journeys. */
final class AlarmJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    /** What an earlier build has written says less, and is read until the view is built again. */
    private static final ObjectReader READER = MAPPER.readerFor(new TypeReference<List<Alarm>>() {})
            .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private AlarmJson() {}

    static @Nullable String write(List<Alarm> alarms) {
        return alarms.isEmpty() ? null : MAPPER.writeValueAsString(alarms);
    }

    static List<Alarm> read(String json) {
        return READER.readValue(json);
    }
}
