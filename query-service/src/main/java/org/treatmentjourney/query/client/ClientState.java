package org.treatmentjourney.query.client;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.SafeContact;

/**
 * What is known of a person.
 *
 * @param details null once they have been erased
 * @param erased when that was; null if it was not
 */
public record ClientState(
        UUID clientId,
        Effective registered,
        String language,
        @Nullable Boolean interpreter,
        ClientRegistered.@Nullable Details details,
        @Nullable Effective erased) {

    ClientState erasedAt(Effective at) {
        return new ClientState(clientId, registered, language, interpreter, details, at);
    }

    /** Null once they have been erased. */
    public @Nullable String called() {
        return details == null ? null : details.name().called();
    }

    /** Given and family name as they were recorded, which need not be what somebody is called. */
    public @Nullable String writtenOut() {
        if (details == null) {
            return null;
        }
        String names = Stream.of(details.name().given(), details.name().family())
                .filter(ClientState::said)
                .collect(Collectors.joining(" "));
        return names.isEmpty() ? null : names;
    }

    /** The kinds of contact by which the client can be reached without giving them away. */
    public List<String> safeWays() {
        return safeContacts().stream()
                .map(SafeContact::kind)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public List<SafeContact> safeContacts() {
        List<SafeContact> contacts = details == null ? null : details.contacts();
        return contacts == null
                ? List.of()
                : contacts.stream()
                        .filter(contact -> Boolean.TRUE.equals(contact.safe()))
                        .toList();
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
