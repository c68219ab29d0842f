package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.domain.link.value.LinksId;
import org.treatmentjourney.query.projection.Projections;

/** Two records of one person are read together, neither is touched, and taking it back leaves nothing behind. */
@ExtendWith(OneProgram.class)
class OnePersonTwiceIT {

    private static final UUID LINKS = LinksId.of("harbour");

    private final UUID other = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();
    private Program program;
    private OneJourney one;
    private Caller manager;
    private Caller clinician;

    @BeforeEach
    void register(Program running) {
        program = running;
        one = OneJourney.begun(running);
        manager = running.as("manager");
        clinician = one.clinician();
        register(other, alias());
        register(third, "Quincewood");
    }

    /** Nobody else is called like that. */
    private String alias() {
        return "Quince" + other.toString().replaceAll("[^a-f]", "");
    }

    private void register(UUID client, String alias) {
        Reply registered = manager.post(
                "/api/clients/" + client + "/register-client",
                "{\"name\": {\"alias\": \"%s\"}, \"language\": \"en\"}".formatted(alias));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
    }

    @Test
    void both_records_are_read_together() {
        String seen = told("link-duplicate", one.client(), other, "client-says-so");

        Reply client = clinician.get("/api/clients/" + other + seen);
        assertThat(client.at("/alsoKnownAs/0")).isEqualTo(one.client().toString());
        assertThat(client.at("/journeys/0/journeyId")).isEqualTo(one.journey().toString());
        assertThat(clinician.get("/api/clients/" + other + "/timeline").text())
                .contains("ClientReferred", one.journey().toString());
        assertThat(clinician.get("/api/clients/" + one.client() + "/timeline").at("/items/1/type"))
                .isNotEmpty();
        Reply found = clinician.get("/api/clients?q=" + alias());
        assertThat(found.at("/items/0/clientId")).isEqualTo(other.toString());
        assertThat(found.at("/items/0/alsoKnownAs/0/name")).isEqualTo("Maple");
        assertThat(found.at("/items/0/journeys/0/journeyId"))
                .isEqualTo(one.journey().toString());
        assertThat(clinician
                        .get("/api/clients/" + other + "/access-log")
                        .json()
                        .get("clients")
                        .valueStream()
                        .map(id -> id.asString()))
                .containsExactlyInAnyOrder(one.client().toString(), other.toString());
        assertThat(program.looks(client).getFirst().get("clients").valueStream().map(id -> id.asString()))
                .containsExactlyInAnyOrder(one.client().toString(), other.toString());
    }

    @Test
    void whoever_looks_after_one_looks_after_the_person_and_no_longer_than_they_are_linked() {
        assertThat(clinician.get("/api/clients/" + other).status()).isEqualTo(403);
        assertThat(clinician.get("/api/clients?q=" + alias()).text()).doesNotContain(other.toString());

        String linked = told("link-duplicate", one.client(), other, "same-number");
        assertThat(clinician.get("/api/clients/" + other + linked).status()).isEqualTo(200);
        assertThat(program.as("partner").get("/api/clients/" + other).status()).isEqualTo(404);

        String unlinked = told("unlink-duplicate", one.client(), other, "two-people");
        assertThat(clinician.get("/api/clients/" + one.client() + unlinked).status())
                .isEqualTo(200);
        assertThat(clinician.get("/api/clients/" + other).status()).isEqualTo(403);
    }

    @Test
    void a_third_record_makes_a_set_of_three_and_unlinking_splits_it() {
        told("link-duplicate", one.client(), other, "same-number");
        String seen = told("link-duplicate", third, other, "other-name");
        assertThat(others(clinician, third, seen)).containsExactlyInAnyOrder(one.client(), other);

        String split = told("unlink-duplicate", other, one.client(), "two-people");
        assertThat(others(manager, third, split)).containsExactly(other);
        assertThat(others(manager, one.client(), "")).isEmpty();
    }

    @Test
    void unlinking_leaves_every_answer_and_every_other_view_as_it_was() {
        program.settled();
        Map<String, String> views = fingerprints();
        Map<String, String> answers = answers();

        told("link-duplicate", one.client(), other, "same-number");
        program.settled();
        assertThat(fingerprints()).isEqualTo(views);
        assertThat(answers()).isNotEqualTo(answers);

        told("unlink-duplicate", one.client(), other, "linked-by-mistake");
        program.settled();
        assertThat(fingerprints()).isEqualTo(views);
        assertThat(answers()).isEqualTo(answers);
    }

    @Test
    void nobody_is_linked_with_themselves_or_twice_or_with_somebody_elses_client() {
        assertThat(tell(manager, "link-duplicate", other, other, "same-number").at("/code"))
                .isEqualTo("link.same-record");
        told("link-duplicate", one.client(), other, "same-number");
        Reply again = tell(manager, "link-duplicate", other, one.client(), "same-number");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.at("/code")).isEqualTo("link.already");
        assertThat(tell(manager, "unlink-duplicate", other, third, "two-people").at("/code"))
                .isEqualTo("link.none");
        assertThat(tell(manager, "link-duplicate", other, UUID.randomUUID(), "same-number")
                        .at("/code"))
                .isEqualTo("client.unknown");
        assertThat(tell(clinician, "link-duplicate", third, one.client(), "same-number")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_is_linked_is_listed_for_those_who_may_undo_it() {
        String seen = told("link-duplicate", one.client(), other, "same-number");

        Reply links = program.as("privacy").get("/api/links" + seen);
        assertThat(links.at("/linksId")).isEqualTo(LINKS.toString());
        assertThat(links.text()).contains(one.client().toString(), other.toString());
        assertThat(clinician.get("/api/links").status()).isEqualTo(403);
    }

    private String told(String command, UUID client, UUID duplicate, String reason) {
        Reply reply = tell(manager, command, client, duplicate, reason);
        assertThat(reply.status()).as(reply.text()).isIn(200, 201);
        return "?at-least=" + LINKS + ":" + reply.json().get("version").asLong();
    }

    private static Reply tell(Caller caller, String command, UUID client, UUID duplicate, String reason) {
        return caller.post(
                "/api/links/" + LINKS + "/" + command,
                "{\"clientId\": \"%s\", \"duplicateId\": \"%s\", \"reason\": \"%s\"}"
                        .formatted(client, duplicate, reason));
    }

    private static Stream<UUID> others(Caller caller, UUID client, String seen) {
        Reply reply = caller.get("/api/clients/" + client + seen);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().get("alsoKnownAs").valueStream().map(id -> UUID.fromString(id.asString()));
    }

    private Map<String, String> answers() {
        return Stream.of(one.client(), other)
                .flatMap(client -> Stream.of("", "/timeline").map(view -> "/api/clients/" + client + view))
                .collect(Collectors.toMap(
                        Function.identity(),
                        path -> manager.get(path).text().replaceFirst("\"freshness\":\\{[^}]*}", "")));
    }

    private Map<String, String> fingerprints() {
        Caller operator = program.as("operator");
        return program.bean(Projections.class).names().stream()
                .filter(name -> !name.equals("links"))
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> operator.get("/api/operations/projections/" + name + "/fingerprint")
                                .at("/sha256")));
    }
}
