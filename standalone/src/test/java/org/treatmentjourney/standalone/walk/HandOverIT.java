package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.treatmentjourney.domain.journey.command.AssignKeyworker;
import tools.jackson.databind.JsonNode;

/** A caseload changes hands as a whole, once, also when it is cut off and tried again. */
@ExtendWith(OneProgram.class)
class HandOverIT {

    private static final String COMMAND = "hand-over-caseload";

    private Program program;
    private Staff keyworker;
    private Staff colleague;

    @BeforeEach
    void takeOn(Program running) {
        program = running;
        keyworker = Staff.takenOn(running, "keyworker");
        colleague = Staff.takenOn(running, "colleague");
    }

    @Test
    void twenty_journeys_cut_off_in_the_middle_and_tried_again_each_get_one_new_keyworker() {
        List<UUID> journeys = caseload(20);
        String body = body(", \"journeys\": " + quoted(journeys));
        String key = UUID.randomUUID().toString();

        Registration cut = cutAfter(8);
        Reply first = keyworker.tell(COMMAND, body, "Idempotency-Key", key);
        cut.cancel();
        assertThat(first.status()).as(first.text()).isEqualTo(500);
        assertThat(assigned(journeys)).isEqualTo(8);

        Reply again = keyworker.tell(COMMAND, body, "Idempotency-Key", key);

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(items(again).map(item -> item.get("version").asLong()))
                .hasSize(20)
                .containsOnly(3L);
        assertThat(keyworker.tell(COMMAND, body, "Idempotency-Key", key).text()).isEqualTo(again.text());
        assertThat(assigned(journeys)).isEqualTo(20);
    }

    @Test
    void all_open_journeys_are_handed_over_if_none_is_named() {
        List<UUID> journeys = caseload(3);
        String shown =
                journeys.stream().map(journey -> "&at-least=" + journey + ":2").collect(Collectors.joining());
        Reply caseload = keyworker.manager().get("/api/caseload?keyworker=" + keyworker.person() + shown);
        assertThat(items(caseload)).hasSize(3);

        Reply handedOver = keyworker.tell(COMMAND, body(""));

        assertThat(handedOver.at("/from")).isEqualTo(keyworker.person());
        assertThat(items(handedOver)
                        .map(item -> UUID.fromString(item.get("journeyId").asString())))
                .containsExactlyInAnyOrderElementsOf(journeys);
        assertThat(assigned(journeys)).isEqualTo(3);
    }

    @Test
    void a_journey_that_cannot_be_handed_over_says_why_and_the_others_go_on() {
        List<UUID> journeys = caseload(1);
        UUID unknown = UUID.randomUUID();

        Reply reply = keyworker.tell(COMMAND, body(", \"journeys\": " + quoted(List.of(unknown, journeys.getFirst()))));

        assertThat(reply.at("/items/0/code")).isEqualTo("journey.unknown");
        assertThat(reply.json().at("/items/1/version").asLong()).isEqualTo(3);
    }

    @Test
    void a_caseload_goes_to_somebody_else_who_is_there() {
        assertThat(to(keyworker.person()).at("/code")).isEqualTo("staff.successor-is-oneself");
        assertThat(to("nobody-" + UUID.randomUUID()).at("/code")).isEqualTo("staff.successor-not-here");
        colleague.told("record-staff-absence", "{\"from\": \"%s\"}".formatted(Walker.today()));
        assertThat(to(colleague.person()).at("/code")).isEqualTo("staff.successor-away");
        colleague.leaves();
        assertThat(to(colleague.person()).at("/code")).isEqualTo("staff.successor-not-here");
        assertThat(to(colleague.person()).at("/rule")).isEqualTo("R44");
    }

    @Test
    void only_a_manager_hands_over_and_only_the_caseload_of_somebody_known() {
        String path = "/api/staff/" + keyworker.id() + "/" + COMMAND;
        assertThat(program.as("clinician").post(path, body("")).at("/code")).isEqualTo("access.role");
        assertThat(keyworker
                        .manager()
                        .post("/api/staff/" + UUID.randomUUID() + "/" + COMMAND, body(""))
                        .at("/code"))
                .isEqualTo("staff.unknown");
        assertThat(keyworker
                        .tell(COMMAND, "{\"journeys\": [\"x\"]}")
                        .json()
                        .get("errors")
                        .size())
                .isEqualTo(2);
    }

    private List<UUID> caseload(int size) {
        Caller clinician = program.as("clinician");
        return IntStream.range(0, size)
                .mapToObj(number -> {
                    Walker walker = Walker.begin(clinician, clinician, "Client " + number);
                    walker.told("assign-keyworker", "{\"keyworker\": \"%s\"}".formatted(keyworker.person()));
                    return walker.journey();
                })
                .toList();
    }

    private Registration cutAfter(int commands) {
        var left = new AtomicInteger(commands);
        return program.bean(CommandBus.class).registerDispatchInterceptor(messages -> (index, message) -> {
            if (message.getPayload() instanceof AssignKeyworker && left.getAndDecrement() <= 0) {
                throw new IllegalStateException("The line is cut");
            }
            return message;
        });
    }

    /** How often these journeys came to the colleague, as the log has it. */
    private long assigned(List<UUID> journeys) {
        Caller auditor = program.as("auditor");
        return journeys.stream()
                .flatMap(journey -> items(auditor.get("/api/audit/journeys/" + journey + "/events")))
                .filter(event -> event.get("type").asString().endsWith("KeyworkerAssigned"))
                .filter(event -> event.at("/payload/keyworker").asString().equals(colleague.person()))
                .count();
    }

    private Reply to(String person) {
        return keyworker.tell(COMMAND, "{\"to\": \"%s\", \"journeys\": []}".formatted(person));
    }

    private String body(String more) {
        return "{\"to\": \"%s\", \"reason\": \"moves on\"%s}".formatted(colleague.person(), more);
    }

    private static String quoted(List<UUID> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "[", "]"));
    }

    private static Stream<JsonNode> items(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().get("items").valueStream();
    }
}
