package org.treatmentjourney.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.client.ClientNames;
import org.treatmentjourney.query.client.FindNames;

/** What people are called, for lists whose answers do not say. */
@Component
public class Names {

    private final Ask ask;

    Names(Ask ask) {
        this.ask = ask;
    }

    /** Whoever may not be named, or has no name any more, is in none of them. */
    public Map<UUID, String> of(List<UUID> clients) {
        Map<UUID, String> names = new HashMap<>();
        if (!clients.isEmpty()) {
            ask.of(new FindNames(clients), ClientNames.class).names().forEach(client -> {
                if (client.name() != null) {
                    names.put(client.clientId(), client.name());
                }
            });
        }
        return names;
    }
}
