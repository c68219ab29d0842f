package org.treatmentjourney.query.client;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.PersonName;

/**
 * What is known of a person.
 *
 * @param details null once they have been erased
 */
public record ClientState(
        UUID clientId,
        Effective registered,
        String language,
        @Nullable Boolean interpreter,
        ClientRegistered.@Nullable Details details) {

    /** What to call somebody in a list: as they prefer, or by their alias, before any other name. */
    public @Nullable String called() {
        if (details == null) {
            return null;
        }
        PersonName name = details.name();
        String family = name.family();
        return Stream.of(name.preferred(), name.alias(), name.given())
                .filter(ClientState::said)
                .findFirst()
                .map(first -> said(family) && !first.equals(name.alias()) ? first + " " + family : first)
                .orElse(family);
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
