package org.treatmentjourney.query.changes;

import java.util.Map;
import java.util.UUID;

/**
 * What about a client has a version that is not known yet?
 *
 * @param told the versions that whoever asks has been told
 * @param noOthers whether what is not among those told is of no interest
 */
public record FindChanges(UUID clientId, Map<UUID, Long> told, boolean noOthers) {

    public FindChanges(UUID clientId, Map<UUID, Long> told) {
        this(clientId, told, false);
    }
}
