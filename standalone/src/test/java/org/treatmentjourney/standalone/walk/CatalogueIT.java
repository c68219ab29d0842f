package org.treatmentjourney.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The catalogues and the OpenAPI document say everything there is. */
@ExtendWith(OneProgram.class)
class CatalogueIT {

    private Caller clinician;

    @BeforeEach
    void comeIn(Program program) {
        clinician = program.as("clinician");
    }

    @Test
    void every_command_is_in_the_catalogue_and_in_the_openapi_document_with_the_same_schema() {
        var api = clinician.get("/v3/api-docs").json();
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        var commands = clinician.get("/api/commands").json();
        long taken = api.get("paths")
                .propertyStream()
                .filter(path -> !path.getKey().startsWith("/api/operations/"))
                .filter(path -> path.getValue().has("post"))
                .count();
        assertThat(taken).isPositive();
        assertThat(commands.size()).isEqualTo((int) taken);
        commands.forEach(command -> {
            var body = api.get("paths")
                    .get(command.get("path").asString())
                    .at("/post/requestBody/content/application~1json/schema");
            var schema = command.get("schema");
            assertThat(body.get("properties").propertyNames())
                    .as(command.get("name").asString())
                    .containsExactlyInAnyOrderElementsOf(
                            schema.get("properties").propertyNames());
            assertThat(body.path("required").valueStream())
                    .containsExactlyInAnyOrderElementsOf(
                            schema.path("required").valueStream().toList());
            assertThat(command.get("roles").isEmpty()).isFalse();
            assertThat(command.get("events").isEmpty()).isFalse();
        });
    }

    @Test
    void what_is_required_is_what_the_contract_says() {
        clinician.get("/api/commands").json().forEach(command -> {
            if (command.get("name").asString().equals("AssessTriage")) {
                assertThat(command.at("/schema/required").toString())
                        .isEqualTo("[\"seriousness\",\"urgency\",\"risks\"]");
                assertThat(command.at("/schema/additionalProperties").asBoolean(true))
                        .isFalse();
            }
        });
    }

    @Test
    void every_event_says_which_of_its_fields_are_sealed() {
        clinician.get("/api/events").json().forEach(event -> {
            assertThat(event.get("sentence").asString()).endsWith(".");
            if (event.get("name").asString().equals("journey.GoalSet")) {
                assertThat(event.get("fields")
                                .valueStream()
                                .filter(field -> field.get("sealed").asBoolean())
                                .map(field -> field.get("name").asString()))
                        .containsExactly("statement", "motivation", "confidence");
            }
        });
    }

    @Test
    void codes_have_labels_in_both_languages() {
        var tables = clinician.get("/api/codes").json();
        assertThat(tables.size()).isGreaterThan(40);
        tables.forEach(table -> table.get("codes").forEach(code -> {
            assertThat(code.get("en").asString()).isNotBlank();
            assertThat(code.get("nb").asString()).isNotBlank();
        }));
    }
}
