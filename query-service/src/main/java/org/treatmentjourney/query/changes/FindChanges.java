package org.treatmentjourney.query.changes;

import java.util.Map;
import java.util.UUID;

/**
 * What about a client has a version that is not known yet?
 *
 * @param told the versions that whoever asks has been told
 */
public record FindChanges(UUID clientId, Map<UUID, Long> told) {}
