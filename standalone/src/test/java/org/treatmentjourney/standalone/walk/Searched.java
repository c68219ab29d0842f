package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** People with a family name that nobody else has, and looking for them. */
record Searched(Program program, String family) {

    static Searched withNewName(Program program) {
        String letters = UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .limit(14)
                .mapToObj(hex -> String.valueOf((char) ('a' + Character.digit(hex, 16))))
                .collect(Collectors.joining());
        return new Searched(program, "Q" + letters);
    }

    UUID registered(String by, String given) {
        return registered(by, given, "");
    }

    /** @param more further fields of the body, each with a comma before it */
    UUID registered(String by, String given, String more) {
        UUID client = UUID.randomUUID();
        Reply reply =
                program.as(by).post("/api/clients/" + client + "/register-client", """
                {"name": {"given": "%s", "family": "%s"}, "language": "en"%s}
                """.formatted(given, family, more));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return client;
    }

    Reply search(String as, String typed, String more) {
        return program.as(as).get("/api/clients?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + more);
    }

    /** Once what has been written about a client is shown. */
    List<String> found(String as, String typed, UUID seen) {
        return found(as, typed, seen, 1);
    }

    List<String> found(String as, String typed, UUID seen, int version) {
        return ids(search(as, typed, "&at-least=" + seen + ":" + version));
    }

    static List<String> ids(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("clientId").asString())
                .toList();
    }
}
