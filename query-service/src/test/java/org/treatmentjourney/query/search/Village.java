package org.treatmentjourney.query.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.Identifier;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.query.client.ClientState;

/** Some invented people, and who of them is found. */
final class Village {

    final People people = new People();
    private final Map<UUID, String> keys = new HashMap<>();

    static Village inhabited() {
        return new Village()
                .with("asa", "Åsa", "Bjørnsen", null, "1988-04-02", "exact", "943 476 5919")
                .with("anne-marie", "Anne-Marie", "O'Neill", null, "1975-12-31", "exact", "QQ 12 34 56 C")
                .with("anna", "Anna", "Birch", null, "1988-04-02", "exact")
                .with("annabel", "Annabel", "Birchwood", null, "1990-01-01", "estimated")
                .with("jonathan", "Jonathan", "Åkesson", null, null, "unknown")
                .with("rene", "René", "Müller", null, "2001-10-07", "exact", "NO-04028812345")
                .with("hakon", "Håkon", "Sørensen", null, "1969-05-17", "exact")
                .with("maple", null, null, "Maple", null, null)
                .with("samuel", "Samuel", "Hart", null, "1999-02-28", "exact");
    }

    Village with(
            String key,
            @Nullable String given,
            @Nullable String family,
            @Nullable String alias,
            @Nullable String born,
            @Nullable String precision,
            String... identifiers) {
        UUID id = id(key);
        String preferred = key.equals("samuel") ? "Sunny" : null;
        keys.put(id, key);
        people.put(
                id,
                Known.of(client(
                        id,
                        new ClientRegistered.Details(
                                new PersonName(given, family, alias, preferred, null),
                                born == null ? null : LocalDate.parse(born),
                                precision,
                                null,
                                null,
                                Stream.of(identifiers)
                                        .map(value -> new Identifier("nhs-number", value))
                                        .toList(),
                                null,
                                null,
                                null,
                                null))));
        return this;
    }

    Village without(String key) {
        people.put(id(key), Known.of(client(id(key), null)));
        return this;
    }

    /** Best first. */
    List<String> found(String typed) {
        return people.find(Typed.of(typed)).stream()
                .map(found -> keys.getOrDefault(found.person(), "?"))
                .collect(Collectors.toList());
    }

    private static ClientState client(UUID id, ClientRegistered.@Nullable Details details) {
        return new ClientState(id, Effective.at(Instant.EPOCH), "en", false, details, null);
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
