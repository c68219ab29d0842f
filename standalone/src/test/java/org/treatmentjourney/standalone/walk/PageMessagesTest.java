package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.command.handover.HandedOver;
import org.treatmentjourney.command.stream.Answer;
import org.treatmentjourney.domain.staff.command.HandOverCaseload;
import org.treatmentjourney.log.json.MessageSerializer;
import org.treatmentjourney.query.answer.Changed;
import org.treatmentjourney.query.audit.AuditEvents;
import org.treatmentjourney.query.operations.RebuildView;
import org.treatmentjourney.query.operations.Retried;
import org.treatmentjourney.query.operations.RetryStream;
import tools.jackson.databind.node.JsonNodeFactory;

/** What pages on their own tell and are told, besides questions, arrives as it was said. */
class PageMessagesTest {

    private static final UUID ID = UUID.randomUUID();

    static Stream<Object> messages() {
        return Stream.of(
                new HandOverCaseload(ID, "clinician2", null, null),
                new HandOverCaseload(ID, "clinician2", "Grønt lys", List.of(ID)),
                new HandedOver(
                        ID,
                        "clinician",
                        "clinician2",
                        List.of(
                                new HandedOver.Item(ID, 7L, null, null),
                                new HandedOver.Item(ID, null, "journey.unknown", "There is no such journey."))),
                new Answer(ID, 3L, List.of("GoalSet")),
                new Changed("/stage", null, JsonNodeFactory.instance.stringNode("action")),
                withheld(),
                new RebuildView("stages"),
                new RetryStream("stages", ID),
                new Retried("stages", ID, true));
    }

    /** An event about the wrong person, as an auditor is told of it. */
    private static AuditEvents.Item withheld() {
        Instant at = Instant.parse("2026-11-02T09:00:00.123456Z");
        return new AuditEvents.Item(
                7,
                ID,
                "journey.GoalSet",
                1,
                ID,
                2,
                ID,
                at,
                at,
                "clinician",
                "clinician",
                "harbour",
                "TREAT",
                "role",
                "c",
                null);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void it_is_read_as_it_was_written(Object message) {
        var messages = new MessageSerializer();
        Object read = messages.deserialize(messages.serialize(message, byte[].class));
        assertThat(read).isEqualTo(message);
    }
}
