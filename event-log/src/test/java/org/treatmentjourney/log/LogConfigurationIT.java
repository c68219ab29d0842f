package org.treatmentjourney.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.gateway.EventGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.key.SubjectErased;
import org.treatmentjourney.log.metadata.ProvenanceIncomplete;
import org.treatmentjourney.log.seal.EventOutsideAggregate;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.log.store.LogEngine;
import org.treatmentjourney.log.store.UnreadableEvent;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE)
class LogConfigurationIT {
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(SampleAggregate.class)
    static class Application {
        /** Without a transaction around the append, as the application has it. */
        @Bean
        CommandBus commandBus(CorrelationDataProvider provenance) {
            var bus = SimpleCommandBus.builder().build();
            bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(provenance));
            return bus;
        }
    }

    @TempDir
    private static Path keys;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        var url = Postgres.newDatabase();
        registry.add("spring.datasource.url", () -> url);
        registry.add("journey.keys.directory", keys::toString);
        registry.add("journey.keys.create-if-missing", () -> "true");
    }

    @Autowired
    private CommandGateway commands;

    @Autowired
    private EventGateway events;

    @Autowired
    private EventBus bus;

    @Autowired
    private LogEngine engine;

    @Autowired
    private Log log;

    @Autowired
    private Keys subjectKeys;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private Serializer serializer;

    @Autowired
    private JdbcTemplate jdbc;

    private final UUID journey = UUID.randomUUID();
    private final UUID client = UUID.randomUUID();

    @Test
    void events_are_stored_in_a_transaction_of_the_database() {
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
        assertThat(bus).isInstanceOf(EventStore.class);
    }

    @Test
    void connections_do_not_quote_rows_and_do_not_wait_for_ever(@Autowired DataSource dataSource) throws Exception {
        assertThat(dataSource.unwrap(HikariDataSource.class).getDataSourceProperties())
                .containsEntry("logServerErrorDetail", "false");
        assertThat(jdbc.queryForObject("SHOW idle_in_transaction_session_timeout", String.class))
                .isEqualTo("5s");
    }

    @Test
    void what_a_command_leads_to_reads_back_with_who_and_why() {
        send(new SampleAggregate.Open(journey, client));
        assertThat(this.<String>send(new SampleAggregate.More(journey))).isEqualTo(Samples.CANARY);

        var logged = log.logged(journey);
        assertThat(logged).hasSize(2);
        var last = logged.getLast();
        assertThat(last.recorded().event()).isEqualTo(Samples.goal(journey, client));
        assertThat(last.recorded().version()).isEqualTo(2);
        assertThat(last.recorded().actor()).isEqualTo("clin-1");
        assertThat(last.name()).hasToString("journey.GoalSet/1");
        assertThat(last.provenance().commandId()).isEqualTo(Samples.provenance().commandId());
        assertThat(last.provenance().correlationId()).isEqualTo("correlation-1");
        assertThat(last.provenance().causationId()).isNotEqualTo("causation-1");
        assertThat(log.stream(journey)).containsExactly(logged.get(0).recorded(), last.recorded());
        assertThat(log.version(journey)).contains(2L);
        assertThat(log.page(last.recorded().position() - 1, 1)).containsExactly(last.recorded());
        assertThat(log.after(logged.getFirst().recorded().position())).containsExactly(last.recorded());
        assertThat(log.head()).isGreaterThanOrEqualTo(last.recorded().position());
        assertThat(log.stream(UUID.randomUUID())).isEmpty();
    }

    @Test
    void no_row_shows_what_is_personal() {
        send(new SampleAggregate.Open(journey, client));
        var row = jdbc.queryForMap("SELECT payload, metadata FROM event_log.domain_event WHERE stream = ?", journey);
        var payload = new String((byte[]) row.get("payload"), UTF_8);
        assertThat(payload)
                .contains(client.toString())
                .doesNotContain(Samples.CANARY, "Canary", "personal", "statement");
        assertThat(new String((byte[]) row.get("metadata"), UTF_8))
                .contains("\"actor\":\"clin-1\"")
                .doesNotContain(Samples.CANARY, "traceId", "secret");
    }

    @Test
    void an_unsealed_event_is_refused_by_the_store() {
        var raw = new GenericDomainEventMessage<>(
                "Sample", journey.toString(), 0, Samples.goal(journey, client), provenance());
        assertThatThrownBy(() -> engine.appendEvents(raw))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("must be sealed");
        assertThat(log.stream(journey)).isEmpty();
    }

    @Test
    void an_event_from_no_aggregate_or_of_another_stream_is_refused() {
        assertThatThrownBy(() -> events.publish(Samples.goal(journey, client)))
                .isInstanceOf(EventOutsideAggregate.class);
        var elsewhere = new GenericDomainEventMessage<>(
                "Sample", UUID.randomUUID().toString(), 0, Samples.goal(journey, client), provenance());
        assertThatThrownBy(() -> bus.publish(elsewhere)).isInstanceOf(EventOutsideAggregate.class);
    }

    @Test
    void an_event_that_does_not_say_who_is_refused() {
        assertThatThrownBy(() -> commands.sendAndWait(new SampleAggregate.Open(journey, client)))
                .isInstanceOf(ProvenanceIncomplete.class);
        assertThat(log.stream(journey)).isEmpty();
    }

    @Test
    void the_second_writer_of_a_version_is_refused() {
        var first = new GenericDomainEventMessage<>(
                "Sample", journey.toString(), 0, Samples.goal(journey, client), provenance());
        bus.publish(first);
        var second = new GenericDomainEventMessage<>(
                "Sample", journey.toString(), 0, Samples.goal(journey, client), provenance());
        assertThatThrownBy(() -> bus.publish(second))
                .isInstanceOfAny(ConcurrencyException.class, AggregateStreamCreationException.class)
                .message()
                .doesNotContain(Samples.CANARY);
        assertThat(log.stream(journey)).hasSize(1);
    }

    @Test
    void a_sealed_text_in_the_place_of_another_is_noticed() {
        send(new SampleAggregate.Open(journey, client));
        send(new SampleAggregate.More(journey));
        tamper(
                "UPDATE event_log.domain_event SET payload ="
                        + " (SELECT payload FROM event_log.domain_event WHERE stream = ? AND sequence = 0)"
                        + " WHERE stream = ? AND sequence = 1",
                journey,
                journey);
        assertUnreadable(UnreadableEvent.Reason.SEAL_BROKEN);
        assertThatThrownBy(() -> send(new SampleAggregate.More(journey)))
                .hasStackTraceContaining("does not belong where it stands");
    }

    @Test
    void an_event_of_an_unknown_name_is_not_read() {
        send(new SampleAggregate.Open(journey, client));
        send(new SampleAggregate.More(journey));
        tamper(
                "UPDATE event_log.domain_event SET name = 'journey.Nonsense' WHERE stream = ? AND sequence = 1",
                journey);
        assertUnreadable(UnreadableEvent.Reason.UNKNOWN_NAME);
        assertPagesStopBeforeIt();
    }

    /** As nobody but the owner can, and only on purpose. */
    private void tamper(String sql, Object... arguments) {
        jdbc.execute("ALTER TABLE event_log.domain_event DISABLE TRIGGER events_are_for_ever");
        try {
            jdbc.update(sql, arguments);
        } finally {
            jdbc.execute("ALTER TABLE event_log.domain_event ENABLE ALWAYS TRIGGER events_are_for_ever");
        }
    }

    @Test
    void after_shredding_events_read_as_erased_and_no_more_are_written() {
        send(new SampleAggregate.Open(journey, client));
        subjectKeys.shred(client);
        var event = (GoalSet) log.stream(journey).getFirst().event();
        assertThat(event.personal().isErased()).isTrue();
        assertThat(event.change()).isEqualTo("reduce");
        assertThatThrownBy(() -> send(new SampleAggregate.More(journey))).isInstanceOf(SubjectErased.class);
        assertThat(log.stream(journey)).hasSize(1);
    }

    @Test
    void a_token_of_a_replay_can_be_read_again() {
        var token =
                ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9), new GlobalSequenceTrackingToken(0));
        var stored = serializer.serialize(token, byte[].class);
        assertThat(serializer.<byte[], TrackingToken>deserialize(stored)).isEqualTo(token);
    }

    private void assertUnreadable(UnreadableEvent.Reason reason) {
        assertThatThrownBy(() -> log.stream(journey)).isInstanceOfSatisfying(UnreadableEvent.class, unreadable -> {
            assertThat(unreadable.reason()).isEqualTo(reason);
            assertThat(unreadable.stream()).isEqualTo(journey);
            assertThat(unreadable.version()).isEqualTo(2);
        });
    }

    private void assertPagesStopBeforeIt() {
        var second = UUID.randomUUID();
        send(new SampleAggregate.Open(second, client));
        long first = Objects.requireNonNull(jdbc.queryForObject(
                "SELECT min(position) FROM event_log.domain_event WHERE stream = ?", Long.class, journey));
        assertThat(log.page(first - 1, 10)).singleElement().returns(first, Recorded::position);
        assertThatThrownBy(() -> log.page(first, 10))
                .isInstanceOfSatisfying(
                        UnreadableEvent.class,
                        unreadable -> assertThat(log.page(unreadable.position(), 10))
                                .singleElement()
                                .returns(second, Recorded::stream));
    }

    private <R> R send(Object command) {
        return commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).withMetaData(provenance()));
    }

    private static Map<String, Object> provenance() {
        var data = new HashMap<String, Object>(Samples.provenance().toMetaData());
        data.put("secret", List.of(Samples.CANARY));
        return data;
    }
}
