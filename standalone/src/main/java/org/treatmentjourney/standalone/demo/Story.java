package org.treatmentjourney.standalone.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A file of the demo as it is written: what it tells, and what was done, by whom and when. */
record Story(String title, String told, Map<String, UUID> ids, List<Told> steps) {

    /** What was done, as written: the time and the ids still stand in words. */
    record Told(
            String at,
            String by,
            @Nullable String told,
            @JsonProperty("do") String command,
            ObjectNode body) {}
}
