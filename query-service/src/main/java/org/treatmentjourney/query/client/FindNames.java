package org.treatmentjourney.query.client;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.http.Refused;

/** What are these people called? */
public record FindNames(List<UUID> clientIds) {

    private static final int MOST = 200;

    public FindNames {
        if (clientIds.isEmpty() || clientIds.size() > MOST) {
            throw Refused.parameter("id", "Ask for 1 to " + MOST + " people.");
        }
        clientIds = List.copyOf(clientIds);
    }
}
