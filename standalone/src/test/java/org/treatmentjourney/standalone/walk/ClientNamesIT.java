package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The names of those on a list are one question. */
@ExtendWith(OneProgram.class)
class ClientNamesIT {

    @Test
    void those_one_may_be_told_about_are_named_in_the_order_asked_for_and_others_left_out(Program program) {
        Searched searched = Searched.withNewName(program);
        UUID first = searched.registered("clinician", "Bea", ", \"birthDate\": \"1988-04-02\"");
        UUID second = searched.registered("clinician", "Ann");
        UUID notOwn = searched.registered("manager", "Cat");
        UUID elsewhere = searched.registered("partner", "Dan");
        Stream.of(first, second)
                .forEach(one -> assertThat(program.as("clinician")
                                .get("/api/clients/" + one + "?at-least=" + one + ":1")
                                .status())
                        .isEqualTo(200));

        Reply reply = names(program, "clinician", first, notOwn, UUID.randomUUID(), elsewhere, second, first);

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().get("names").valueStream().map(ClientNamesIT::line))
                .containsExactly(
                        first + " Bea " + searched.family() + " 1988-04-02",
                        second + " Ann " + searched.family() + " ");
        assertThat(reply.json().at("/freshness/position").asLong()).isPositive();
        assertThat(program.looks(reply))
                .flatExtracting(look -> look.get("clients")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList())
                .containsExactlyInAnyOrder(first.toString(), second.toString());
    }

    @Test
    void whose_names_nobody_asks_for_nobody_is_told(Program program) {
        for (String question : List.of("", "?id=", "?id=anna")) {
            Reply reply = program.as("receptionist").get("/api/clients/names" + question);
            assertThat(reply.status()).as(reply.text()).isEqualTo(400);
            assertThat(reply.at("/errors/0/field")).isEqualTo("id");
        }
        assertThat(names(program, "auditor", UUID.randomUUID()).at("/code")).isEqualTo("access.role");
    }

    private static Reply names(Program program, String as, UUID... ids) {
        return program.as(as)
                .get("/api/clients/names?"
                        + Stream.of(ids).map(id -> "id=" + id).collect(Collectors.joining("&")));
    }

    private static String line(JsonNode name) {
        return name.get("clientId").asString() + " " + name.get("name").asString() + " "
                + name.path("birthDate").asString("");
    }
}
