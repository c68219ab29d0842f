package org.treatmentjourney.log.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchRuntimeException;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.log.Postgres;
import org.treatmentjourney.log.Samples;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.log.store.LogIndex;

@EnabledIfEnvironmentVariable(named = "AXONSERVER_ADDRESS", matches = ".+")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class LogOnAxonServerIT {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {}

    @TempDir
    private static Path keys;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        var url = Postgres.newDatabase();
        registry.add("spring.datasource.url", () -> url);
        registry.add("journey.keys.directory", keys::toString);
        registry.add("journey.keys.create-if-missing", () -> "true");
        registry.add("axon.axonserver.enabled", () -> "true");
        registry.add("axon.axonserver.servers", () -> System.getenv("AXONSERVER_ADDRESS"));
    }

    @Autowired
    private AxonServerStore store;

    @Autowired
    private Log log;

    @Autowired
    private LogIndex index;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private AxonServerHealth health;

    private final UUID journey = UUID.randomUUID();
    private final UUID client = UUID.randomUUID();
    private Instant before = Instant.now();

    @BeforeEach
    void write() {
        before = Instant.now();
        for (long sequence = 0; sequence < 3; sequence++) {
            store.publish(event(sequence));
        }
    }

    @Test
    void a_stream_a_page_and_a_processor_agree_on_every_place() throws Exception {
        var stream = log.stream(journey);
        assertThat(stream).extracting(Recorded::version).containsExactly(1L, 2L, 3L);
        assertThat(stream).extracting(Recorded::event).containsOnly(Samples.goal(journey, client));
        long first = stream.getFirst().position();
        assertThat(log.page(first - 1, 3)).isEqualTo(stream);
        assertThat(log.head()).isGreaterThanOrEqualTo(stream.getLast().position());
        assertThat(log.version(journey)).contains(3L);

        var followed = new ArrayList<Long>();
        try (var events = store.openStream(new GlobalSequenceTrackingToken(first - 1))) {
            for (int i = 0; i < 3; i++) {
                TrackedEventMessage<?> next = events.nextAvailable();
                followed.add(next.trackingToken().position().orElseThrow());
            }
        }
        assertThat(followed).containsExactly(first, first + 1, first + 2);
    }

    @Test
    void the_index_is_there_when_it_is_asked_and_again_after_it_was_emptied() {
        long first = log.stream(journey).getFirst().position();
        jdbc.update("DELETE FROM event_log.place");
        assertThat(index.lastVersions(first - 1, first + 2)).containsEntry(journey, 3L);
        assertThat(index.recordedAfter(first - 1))
                .hasValueSatisfying(at -> assertThat(at).isBetween(before.minusMillis(1), Instant.now()));
        assertThat(index.recordedAfter(log.head())).isEmpty();
    }

    @Test
    void the_second_writer_of_a_version_is_refused_in_our_words() {
        var refusal = catchRuntimeException(() -> store.publish(event(1)));
        assertThat(AxonServerFailure.of(refusal)).isInstanceOf(ConcurrencyException.class);
        assertThat(log.stream(journey)).hasSize(3);
    }

    @Test
    void nothing_is_read_of_a_stream_that_is_not_there() {
        assertThat(log.stream(UUID.randomUUID())).isEmpty();
        assertThat(log.version(UUID.randomUUID())).isEmpty();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThatThrownBy(() -> store.storeSnapshot(event(3))).isInstanceOf(UnsupportedOperationException.class);
    }

    private GenericDomainEventMessage<?> event(long sequence) {
        return new GenericDomainEventMessage<>(
                "journey",
                journey.toString(),
                sequence,
                Samples.goal(journey, client),
                Samples.provenance().toMetaData());
    }
}
