package org.treatmentjourney.log.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.GoalWords;
import org.treatmentjourney.log.Samples;
import org.treatmentjourney.log.name.EventNames;
import org.treatmentjourney.log.name.UnknownEventName;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

class EventJsonTest {
    private static final UUID JOURNEY = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID CLIENT = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final JsonMapper mapper = EventJson.mapper();
    private final EventSerializer serializer = new EventSerializer(new EventNames(List.of(JourneyEvent.class)));

    @Test
    void an_event_is_written_in_the_order_of_its_components_without_what_is_absent() {
        assertThat(mapper.writeValueAsString(Samples.goal(JOURNEY, CLIENT)))
                .isEqualTo("{\"journeyId\":\"00000000-0000-4000-8000-000000000001\","
                        + "\"clientId\":\"00000000-0000-4000-8000-000000000002\","
                        + "\"effective\":{\"at\":\"2026-10-05T00:00:00Z\",\"precision\":\"day\"},"
                        + "\"goalId\":\"00000000-0000-4000-8000-00000000000a\",\"change\":\"reduce\","
                        + "\"domain\":\"drug-and-alcohol-use\",\"targetOn\":\"2026-12-01\","
                        + "\"personal\":{\"statement\":\"" + Samples.CANARY + "\",\"motivation\":7}}");
    }

    @Test
    void an_event_reads_back_as_it_was() {
        var event = Samples.goal(JOURNEY, CLIENT);
        assertThat(mapper.readValue(mapper.writeValueAsString(event), GoalSet.class))
                .isEqualTo(event);
    }

    @Test
    void erased_known_and_absent_are_three_things() {
        var known = Personal.of(new GoalWords("x", null, null));
        assertThat(roundtrip(new Holder(known))).isEqualTo(new Holder(known));
        assertThat(roundtrip(new Holder(Personal.erased()))).isEqualTo(new Holder(Personal.erased()));
        assertThat(roundtrip(new Holder(null))).isEqualTo(new Holder(null));
        assertThat(mapper.writeValueAsString(new Holder(Personal.erased()))).isEqualTo("{\"personal\":\"erased\"}");
    }

    @Test
    void an_instant_keeps_its_precision() {
        var effective = Effective.at(Samples.instant());
        assertThat(mapper.writeValueAsString(effective))
                .isEqualTo("{\"at\":\"2026-10-05T10:15:30.123456Z\",\"precision\":\"instant\"}");
        assertThat(mapper.readValue(mapper.writeValueAsString(effective), Effective.class))
                .isEqualTo(effective);
    }

    @Test
    void an_unknown_field_is_refused() {
        assertThatThrownBy(() -> mapper.readValue("{\"statement\":\"x\",\"colour\":1}", GoalWords.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void a_personal_part_is_never_written_unsealed() {
        assertThatThrownBy(() -> serializer.serialize(Samples.goal(JOURNEY, CLIENT), byte[].class))
                .isInstanceOf(SerializationException.class)
                .hasMessage("The personal part must be sealed: journey.GoalSet");
    }

    @Test
    void an_unknown_name_or_revision_is_refused() {
        for (var type : List.of(List.of("journey.Nonsense", "1"), List.of("journey.GoalSet", "2"))) {
            var stored = new SimpleSerializedObject<>(new byte[0], byte[].class, type.get(0), type.get(1));
            assertThatThrownBy(() -> serializer.deserialize(stored)).isInstanceOf(UnknownEventName.class);
        }
        assertThatThrownBy(() -> serializer.serialize("text", byte[].class)).isInstanceOf(UnknownEventName.class);
    }

    @Test
    void what_cannot_be_read_is_not_quoted() {
        var stored = new SimpleSerializedObject<>(
                ("{\"effective\":\"" + Samples.CANARY + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8),
                byte[].class,
                "journey.GoalSet",
                "1");
        assertThatThrownBy(() -> serializer.deserialize(stored))
                .isInstanceOf(SerializationException.class)
                .hasNoCause()
                .message()
                .doesNotContain(Samples.CANARY);
    }

    private Holder roundtrip(Holder holder) {
        return mapper.readValue(mapper.writeValueAsString(holder), Holder.class);
    }

    record Holder(@org.jspecify.annotations.Nullable Personal<GoalWords> personal) {}
}
