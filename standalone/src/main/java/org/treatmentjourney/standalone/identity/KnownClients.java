package org.treatmentjourney.standalone.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Whoever may ask the provider for a token: each person as a program, and the pages for whoever signs in there. */
record KnownClients(RegisteredClientRepository people, PagesClient pages) implements RegisteredClientRepository {

    @Override
    public void save(RegisteredClient client) {
        people.save(client);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return id.equals(PagesClient.ID) ? pages.toTheProvider() : people.findById(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return findById(clientId);
    }
}
