package org.treatmentjourney.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PlaceholdersTest {

    private static final UUID JOURNEY = new UUID(1, 2);

    private final Placeholders placeholders =
            new Placeholders(Map.of("journey", JOURNEY), LocalDate.of(2026, 11, 2), ZoneId.of("Europe/London"));

    @Test
    void days_and_times_are_counted_from_today() {
        assertThat(placeholders.fill("${today}")).isEqualTo("2026-11-02");
        assertThat(placeholders.fill("${today-21}")).isEqualTo("2026-10-12");
        assertThat(placeholders.fill("${today+7}")).isEqualTo("2026-11-09");
        assertThat(placeholders.fill("${today-21T10:15}")).isEqualTo("2026-10-12T09:15:00Z");
    }

    @Test
    void a_goal_keeps_its_id_and_another_goal_has_another() {
        String id = placeholders.fill("${goal weekend}");

        assertThat(UUID.fromString(id)).hasToString(id);
        assertThat(placeholders.fill("${goal weekend}")).isEqualTo(id);
        assertThat(placeholders.fill("${goal week}")).isNotEqualTo(id);
    }

    @Test
    void every_text_of_a_body_is_filled_and_nothing_else_is_touched() {
        ObjectNode body = (ObjectNode) JsonMapper.shared().readTree("""
                {"id": "${journey}", "list": [{"on": "${today}"}], "minutes": 20, "told": "costs $5 {or} more"}""");

        assertThat(placeholders.fill(body)).isEqualTo(JsonMapper.shared().readTree("""
                {"id": "%s", "list": [{"on": "2026-11-02"}], "minutes": 20, "told": "costs $5 {or} more"}""".formatted(JOURNEY)));
    }

    @Test
    void an_entry_is_named_by_its_version_and_found_when_the_step_is_taken() {
        ObjectNode body = placeholders.fill((ObjectNode) JsonMapper.shared().readTree("""
                {"eventId": "${entry:7}", "replacedBy": "${entry:12}"}"""));
        Step taken = Entry.resolved(new Step("clinician", "journeys/x/y", body), version -> new UUID(0, version));

        assertThat(taken.body().get("eventId").stringValue()).isEqualTo(new UUID(0, 7).toString());
        assertThat(taken.body().get("replacedBy").stringValue()).isEqualTo(new UUID(0, 12).toString());
        assertThatThrownBy(() -> placeholders.fill("${entry:0}")).hasMessageContaining("${entry:0}");
    }

    @Test
    void a_name_nobody_knows_is_refused() {
        assertThatThrownBy(() -> placeholders.fill("${clinet}")).hasMessageContaining("${clinet}");
        assertThatThrownBy(() -> placeholders.fill("${tomorrow}")).hasMessageContaining("${tomorrow}");
    }
}
