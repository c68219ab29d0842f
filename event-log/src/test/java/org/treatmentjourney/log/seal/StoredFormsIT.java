package org.treatmentjourney.log.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.log.Postgres;
import org.treatmentjourney.log.Samples;
import org.treatmentjourney.log.json.EventSerializer;
import org.treatmentjourney.log.key.KeyDirectory;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.key.SealBroken;
import org.treatmentjourney.log.name.EventNames;
import org.treatmentjourney.log.schema.LogSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class StoredFormsIT {
    private static final Place PLACE =
            new Place("event", "stream", 3, new SimpleSerializedType("journey.GoalSet", "1"));

    @TempDir
    private Path directory;

    private final UUID client = UUID.randomUUID();
    private final ObjectMapper mapper =
            new EventSerializer(new EventNames(List.of(JourneyEvent.class))).getObjectMapper();
    private HikariDataSource database;
    private Keys keys;
    private EventSeal seal;

    @BeforeEach
    void createLog() {
        database = Postgres.pool(Postgres.newDatabase());
        new LogSchema(database);
        keys = new Keys(new KeyDirectory(directory, true), database);
        seal = new EventSeal(keys, mapper);
    }

    @AfterEach
    void closeLog() {
        database.close();
    }

    @Test
    void an_event_is_stored_with_its_clear_part_to_read_and_its_personal_part_sealed() {
        var goal = Samples.goal(UUID.randomUUID(), client);
        var payload = seal.seal(goal, PLACE);

        assertThat(new String(payload, UTF_8))
                .contains("\"change\":\"reduce\"")
                .doesNotContain(Samples.CANARY, "personal", "statement");
        assertThat(opened(payload)).isEqualTo(mapper.valueToTree(goal));
    }

    @Test
    void what_the_first_release_stored_is_read() {
        var json = "{\"statement\":\"Words\",\"motivation\":7}";
        for (var stored :
                List.of("{\"change\":\"stop\",\"sealed\":\"%s\"}", "{\"sealed\":\"%s\",\"change\":\"stop\"}")) {
            var payload = stored.formatted(sealedAtFirst(json)).getBytes(UTF_8);
            assertThat(opened(payload))
                    .isEqualTo(mapper.readTree("{\"change\":\"stop\",\"personal\":%s}".formatted(json)));
        }
        assertThat(opened("{\"change\":\"stop\"}".getBytes(UTF_8))).isEqualTo(mapper.readTree("{\"change\":\"stop\"}"));
    }

    @Test
    void after_shredding_both_forms_read_as_erased() {
        var payload = seal.seal(Samples.goal(UUID.randomUUID(), client), PLACE);
        var first = "{\"sealed\":\"%s\"}".formatted(sealedAtFirst("{}")).getBytes(UTF_8);
        keys.shred(client);

        for (var stored : List.of(payload, first)) {
            assertThat(opened(stored).get("personal")).isEqualTo(mapper.readTree("\"erased\""));
        }
    }

    @Test
    void what_was_altered_or_stands_elsewhere_is_noticed() {
        var payload = seal.seal(Samples.goal(UUID.randomUUID(), client), PLACE);
        var elsewhere = new Place("event", "stream", 4, PLACE.type());
        assertThatThrownBy(() -> seal.unseal(payload, elsewhere)).isInstanceOf(SealBroken.class);

        var altered = payload.clone();
        altered[altered.length - 1] ^= 1;
        for (var bad : List.of(
                altered,
                Arrays.copyOf(payload, payload.length - 1),
                Arrays.copyOf(payload, 3),
                ByteBuffer.allocate(40).put((byte) 2).putInt(-1).array(),
                ByteBuffer.allocate(40).put((byte) 2).putInt(Integer.MAX_VALUE).array(),
                "{\"sealed\":\"AQ\"}".getBytes(UTF_8),
                "{\"sealed\":\"###\"}".getBytes(UTF_8))) {
            assertThatThrownBy(() -> seal.unseal(bad, PLACE)).isInstanceOf(SealBroken.class);
        }
    }

    private JsonNode opened(byte[] payload) {
        return mapper.readTree(seal.unseal(payload, PLACE));
    }

    /** As the first release did it. */
    private String sealedAtFirst(String json) {
        var text = keys.seal(client, json.getBytes(UTF_8), PLACE.bytes());
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(17 + text.length)
                        .put((byte) 1)
                        .putLong(client.getMostSignificantBits())
                        .putLong(client.getLeastSignificantBits())
                        .put(text)
                        .array());
    }
}
