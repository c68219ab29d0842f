package org.treatmentjourney.query.timeline;

import org.treatmentjourney.query.projection.Freshness;
import tools.jackson.databind.JsonNode;

/**
 * One thing that happened, with all that was written of it.
 *
 * @param payload the event as the log has it; its personal part is the word {@code erased} once the client has been erased
 */
public record Entry(Timeline.Item item, JsonNode payload, Freshness freshness) {}
