package org.treatmentjourney.command.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.domain.client.command.RegisterClient;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.http.Refused.FieldError;
import org.treatmentjourney.log.json.EventJson;

class CommandReaderTest {

    private static final FieldError NAMELESS = new FieldError("name", "needs a family name or an alias");

    private final CommandReader reader = new CommandReader(
            EventJson.mapper(CommandReader.LIMITS), CodeTables.standard(), ZoneId.of("Europe/London"));

    @Test
    void a_given_name_alone_is_too_little() {
        assertThat(refused("{\"name\": {\"given\": \"Nora\"}, \"language\": \"en\"}"))
                .isEqualTo(List.of(NAMELESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\": \"telephone\"}", "{\"kind\": \"telephone\", \"nameToUse\": \"Nora\"}"})
    void what_is_wrong_with_the_name_is_told_beside_everything_else(String contact) {
        assertThat(refused("{\"name\": {\"given\": \"Nora\"}, \"language\": \"en\", \"contacts\": [%s]}"
                        .formatted(contact)))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder(new FieldError("contacts.0.value", "is required"), NAMELESS);
    }

    private Object refused(String body) {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> reader.read(
                        RegisterClient.class,
                        UUID.randomUUID(),
                        new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
        return Objects.requireNonNull(refused.details().get("errors"));
    }
}
