package org.treatmentjourney.http.care;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.treatmentjourney.domain.access.CareTeam;

/**
 * Who looks after some clients. Whoever was registered twice has one team, that of all their records.
 *
 * @param byClient a client nobody in the organisation looks after is not in it
 * @param records each of them with every other client who is the same person, as far as there is a link
 */
public record Teams(Map<UUID, CareTeam> byClient, Map<UUID, Set<UUID>> records) {

    public static final Teams NONE = new Teams(Map.of(), Map.of());

    public CareTeam of(UUID client, CareTeam otherwise) {
        return byClient.getOrDefault(client, otherwise);
    }
}
