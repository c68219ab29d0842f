package org.treatmentjourney.query.answer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One field that says something else than before.
 *
 * @param field the way to it, as a JSON pointer; an element of a list is named by its first field where that is its own
 * @param before null where there was nothing
 * @param after null where there is nothing any more
 */
public record Changed(
        String field, @Nullable JsonNode before, @Nullable JsonNode after) {}
