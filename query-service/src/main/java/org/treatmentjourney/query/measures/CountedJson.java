package org.treatmentjourney.query.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** What is counted as the clear column of the view holds it; what is not known is left out. */
final class CountedJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(Counted.class);

    private CountedJson() {}

    static String write(Counted counted) {
        return MAPPER.writeValueAsString(counted);
    }

    static Counted read(String json) {
        return READER.readValue(json);
    }
}
