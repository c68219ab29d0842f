package org.treatmentjourney.query.worklist;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Duties as the clear column of the worklist holds them. */
final class DutyJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private DutyJson() {}

    static String write(List<Duty> duties) {
        return MAPPER.writeValueAsString(duties);
    }

    static List<Duty> read(String json) {
        return MAPPER.readValue(json, new TypeReference<>() {});
    }
}
