package org.treatmentjourney.query.worklist;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Duties as the clear column of the worklist holds them. */
final class DutyJson {

    /** About as many journeys as are open at once. */
    private static final int REMEMBERED = 20_000;

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final ObjectReader READER = MAPPER.readerFor(new TypeReference<List<Duty>>() {});

    /** A list is asked for far more often than what stands in it changes. */
    private static final LoadingCache<String, List<Duty>> READ = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .build(json -> List.copyOf(READER.<List<Duty>>readValue(json)));

    private DutyJson() {}

    static String write(List<Duty> duties) {
        return MAPPER.writeValueAsString(duties);
    }

    static List<Duty> read(String json) {
        return READ.get(json);
    }
}
