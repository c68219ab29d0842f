package org.treatmentjourney.query.worklist;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Several lists of due work, in the order in which they were asked for.
 *
 * @param names what the clients in them are called, by their ids; nobody who has been erased
 */
public record Worklists(List<Worklist> lists, Map<UUID, String> names) {}
