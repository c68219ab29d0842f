package org.treatmentjourney.standalone.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Keeps notes that are not written to their end, and asks who has seen them. */
record Drafting(Program program, OneJourney one) {

    Reply saved(String person, UUID draft, String content) {
        Reply reply = save(person, draft, one, "record-session", content);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    Reply save(String person, UUID draft, OneJourney about, String form, String content) {
        return put(person, "/api/drafts/" + draft, """
                {"clientId": "%s", "journeyId": "%s", "form": "%s", "content": "%s"}
                """.formatted(about.client(), about.journey(), form, content));
    }

    Reply put(String person, String path, String body) {
        return program.as(person).send("PUT", path, body.getBytes(UTF_8), "Content-Type", "application/json");
    }

    Reply drop(String person, UUID draft) {
        return program.as(person).send("DELETE", "/api/drafts/" + draft, new byte[0]);
    }

    List<String> mine(String person) {
        return program.as(person)
                .get("/api/drafts?limit=200")
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("draftId").asString())
                .toList();
    }

    /** Whom it was seen of. */
    List<String> looks(Reply reply) {
        return program.looks(reply).stream()
                .flatMap(look -> look.get("clients").valueStream())
                .map(JsonNode::asString)
                .toList();
    }
}
