package org.treatmentjourney.query.access;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Looks as text: the one form in which they stand in a file and travel to and from the table. */
public final class AccessJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private AccessJson() {}

    public static String line(Access row) {
        return JSON.writeValueAsString(row);
    }

    public static String list(List<Access> rows) {
        return JSON.writeValueAsString(rows);
    }

    /** Empty if it is not a whole look. */
    public static Optional<Access> read(String line) {
        try {
            return Optional.ofNullable(JSON.readValue(line, Access.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
