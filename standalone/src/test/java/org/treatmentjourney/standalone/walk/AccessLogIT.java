package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.AccessLog;
import tools.jackson.databind.JsonNode;

/** Who looked is told to auditors about everything, and to those who care for a client about that client. */
@ExtendWith(OneProgram.class)
class AccessLogIT {

    private final String somebody = "somebody-" + UUID.randomUUID();

    private Program program;
    private OneJourney one;
    private OneJourney other;

    @BeforeEach
    void refer(Program running) {
        program = running;
        one = OneJourney.begun(running);
        other = OneJourney.begun(running);
    }

    @Test
    void an_auditor_sees_every_look_whole() {
        Access look = looked("harbour", one.client(), other.client());

        JsonNode item = items(audit("auditor", "person=" + somebody)).getFirst();

        assertThat(item.get("at").asString()).isEqualTo(look.at().toString());
        assertThat(item.get("person").asString()).isEqualTo(somebody);
        assertThat(item.get("role").asString()).isEqualTo("CLINICIAN");
        assertThat(item.get("organisation").asString()).isEqualTo("harbour");
        assertThat(item.get("purpose").asString()).isEqualTo("TREAT");
        assertThat(item.get("authority").asString()).isEqualTo("keyworker");
        assertThat(item.get("view").asString()).isEqualTo("caseload");
        assertThat(item.at("/parameters/service").asString()).isEqualTo("chemsex-clinic");
        assertThat(item.get("position").asLong()).isEqualTo(7);
        assertThat(item.get("clients").valueStream().map(JsonNode::asString))
                .containsExactly(one.client().toString(), other.client().toString());
        assertThat(item.get("request").asString()).isEqualTo(look.request().toString());
    }

    @Test
    void a_client_and_a_time_narrow_it_down() {
        Access look = looked("harbour", one.client());
        looked("harbour", other.client());
        String person = "person=" + somebody;

        assertThat(items(audit("privacy", person))).hasSize(2);
        assertThat(items(audit("privacy", person + "&client=" + one.client())))
                .extracting(item -> item.get("request").asString())
                .containsExactly(look.request().toString());
        assertThat(items(audit("privacy", person + "&to=" + look.at()))).isEmpty();
        assertThat(items(audit("privacy", person + "&from=" + look.at()))).hasSize(2);
    }

    @Test
    void an_auditor_sees_no_look_of_another_organisation() {
        looked("st-anne", one.client());
        assertThat(items(audit("auditor", "person=" + somebody))).isEmpty();
    }

    @Test
    void page_by_page_each_look_comes_once() {
        var looks = IntStream.range(0, 5)
                .mapToObj(any -> looked("harbour", one.client()).request().toString())
                .toList();
        Reply first = audit("auditor", "limit=3&person=" + somebody);
        Reply second = audit("auditor", "limit=3&person=" + somebody + "&cursor=" + first.at("/cursor"));

        assertThat(second.json().get("cursor").isNull()).isTrue();
        assertThat(List.of(first, second))
                .flatMap(AccessLogIT::items)
                .extracting(item -> item.get("request").asString())
                .containsExactlyInAnyOrderElementsOf(looks);
    }

    @Test
    void a_clients_own_log_says_who_looked_and_nothing_of_others_on_the_same_list() {
        looked("harbour", one.client(), other.client());

        for (String person : List.of("clinician", "manager", "privacy", "auditor")) {
            Reply reply = program.as(person).get("/api/clients/" + one.client() + "/access-log");
            assertThat(reply.status()).as(reply.text()).isEqualTo(200);
            assertThat(reply.text()).doesNotContain(other.client().toString());
            assertThat(items(reply))
                    .filteredOn(item -> item.get("person").asString().equals(somebody))
                    .singleElement()
                    .satisfies(item -> assertThat(item.propertyNames())
                            .containsExactly("at", "person", "role", "organisation", "purpose", "authority", "view"));
        }
    }

    @Test
    void who_does_not_care_for_the_client_learns_nothing() {
        String log = "/api/clients/" + one.client() + "/access-log";
        assertThat(program.as("partner").get(log).at("/code")).isEqualTo("client.unknown");
        assertThat(program.as("receptionist").get(log).at("/code")).isEqualTo("access.role");
        assertThat(program.as("clinician").get("/api/audit/access").at("/code")).isEqualTo("access.role");
    }

    @Test
    void everything_wrong_with_the_parameters_is_told_at_once() {
        Reply reply = program.as("auditor")
                .get("/api/audit/access?client=robin&from=yesterday&to=tomorrow&limit=many&cursor=%00&person=%00");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/code")).isEqualTo("parameter.invalid");
        assertThat(reply.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactly("client", "person", "from", "to", "limit", "cursor");
        assertThat(reply.text()).doesNotContain("robin");
    }

    private Access looked(String organisation, UUID... clients) {
        var look = new Access(
                UUID.randomUUID(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                somebody,
                "CLINICIAN",
                organisation,
                "TREAT",
                "keyworker",
                "caseload",
                Map.of("service", "chemsex-clinic"),
                7,
                List.of(clients),
                UUID.randomUUID());
        program.bean(AccessLog.class).write(List.of(look));
        return look;
    }

    private Reply audit(String person, String query) {
        Reply reply = program.as(person).get("/api/audit/access?" + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply;
    }

    private static List<JsonNode> items(Reply reply) {
        return reply.json().get("items").valueStream().toList();
    }
}
