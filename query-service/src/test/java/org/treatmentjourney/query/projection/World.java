package org.treatmentjourney.query.projection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.link.event.LinkEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.service.event.ServiceEvent;
import org.treatmentjourney.domain.settings.event.SettingsEvent;
import org.treatmentjourney.domain.staff.event.StaffEvent;
import org.treatmentjourney.log.draft.DraftSchema;
import org.treatmentjourney.log.json.EventJson;
import org.treatmentjourney.log.json.EventSerializer;
import org.treatmentjourney.log.key.KeyDirectory;
import org.treatmentjourney.log.key.KeyPool;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.metadata.Provenance;
import org.treatmentjourney.log.metadata.Purpose;
import org.treatmentjourney.log.name.EventNames;
import org.treatmentjourney.log.schema.DatabaseRoles;
import org.treatmentjourney.log.schema.LogSchema;
import org.treatmentjourney.log.seal.EventSeal;
import org.treatmentjourney.log.seal.SealEvents;
import org.treatmentjourney.log.seal.Unseal;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.log.store.LogBusy;
import org.treatmentjourney.log.store.LogEngine;
import org.treatmentjourney.log.store.LogIndex;
import org.treatmentjourney.log.store.LogRows;
import org.treatmentjourney.log.store.LogStreams;
import org.treatmentjourney.log.store.WakingEventStore;
import org.treatmentjourney.query.fence.Fence;
import org.treatmentjourney.query.fence.ViewReader;
import org.treatmentjourney.query.view.View;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** The real log and the real projections, with the rights they have, on a PostgreSQL that keeps what it says it keeps. */
final class World implements AutoCloseable {

    private static final EmbeddedPostgres POSTGRES = start();
    private static final String PROGRAM = "journey_runtime";

    final HikariDataSource dataSource;
    /** What a test does to the database from outside; it may do everything. */
    final JdbcTemplate jdbc;

    final Keys keys;
    final SealEvents sealing;
    final EventSerializer events;
    final WakingEventStore store;
    final Log log;
    final Source source;
    final Projections projections;
    final TransactionTemplate transaction;
    final Rebuilds rebuilds;
    final Mending mending;
    final Rows rows;
    final Fence fence;
    final Fingerprints fingerprints;

    final SpringTransactionManager axonTransactions;

    private final SpringDataSourceConnectionProvider connections;
    private final Jackson3Serializer tokens;
    private final KeyPool keyPool;
    private final Map<UUID, Long> versions = new ConcurrentHashMap<>();
    private final List<ViewsProcessor> processors = new ArrayList<>();

    World(List<View<?>> views) {
        String name = "w" + UUID.randomUUID().toString().replace("-", "");
        new JdbcTemplate(POSTGRES.getPostgresDatabase()).execute("create database " + name);
        jdbc = new JdbcTemplate(POSTGRES.getDatabase("postgres", name));
        DataSource owner = Objects.requireNonNull(jdbc.getDataSource());
        new DraftSchema(new LogSchema(owner));
        new ViewsSchema(owner);
        jdbc.execute("grant create on schema public to " + PROGRAM);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(POSTGRES.getJdbcUrl(PROGRAM, name));
        config.setMaximumPoolSize(12);
        dataSource = new HikariDataSource(config);
        keyPool = new KeyPool(dataSource);
        keys = new Keys(new KeyDirectory(folder(), true), keyPool.dataSource());
        EventNames names = new EventNames(List.of(
                ClientEvent.class,
                JourneyEvent.class,
                SettingsEvent.class,
                StaffEvent.class,
                ServiceEvent.class,
                LinkEvent.class,
                GroupEvent.class,
                SelfHelpEvent.class));
        events = new EventSerializer(names);
        EventSeal seal = new EventSeal(keys, events.getObjectMapper());
        sealing = new SealEvents(seal);
        EventUpcasterChain upcasters = new EventUpcasterChain(new Unseal(seal, names));
        DataSourceTransactionManager transactions = new DataSourceTransactionManager(dataSource);
        transaction = new TransactionTemplate(transactions);
        axonTransactions = new SpringTransactionManager(transactions);
        connections = new SpringDataSourceConnectionProvider(dataSource);
        tokens = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        builder -> builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();
        LogRows logRows = new LogRows(dataSource);
        store = new WakingEventStore(
                WakingEventStore.builder().storageEngine(new LogEngine(dataSource, logRows, events, upcasters)));
        store.registerDispatchInterceptor(sealing);
        log = new Log(logRows, events, upcasters);
        source = new LogSource(
                log, new LogIndex(dataSource), Optional.of(new LogStreams(logRows, events, upcasters)), keys);
        projections = new Projections(views, dataSource, EventJson.mapper(), new KeySeal(keys), source);
        rebuilds = new Rebuilds(projections, source, transaction);
        mending = new Mending(projections, source, transaction);
        rows = new Rows(projections, unfenced());
        fence = new Fence(new JdbcTemplate(dataSource), transaction);
        fingerprints = new Fingerprints(projections, transaction);
    }

    /** Rows as they are, whoever's. */
    ViewReader unfenced() {
        return new ViewReader() {
            @Override
            public <T> T read(Function<JdbcOperations, T> reading) {
                return reading.apply(new JdbcTemplate(dataSource));
            }
        };
    }

    /** Somebody who may do everything changes the log; nobody else can. */
    void tamper(String sql, Object... arguments) {
        jdbc.execute("alter table event_log.domain_event disable trigger events_are_for_ever");
        jdbc.update(sql, arguments);
    }

    ViewsProcessor follow() {
        return follow(Duration.ofDays(1));
    }

    ViewsProcessor follow(Duration reconcileEvery) {
        ViewsProcessor processor = new ViewsProcessor(
                projections,
                source,
                mending,
                new Rebuilds(projections, source, transaction),
                store,
                connections,
                axonTransactions,
                tokens,
                new ViewsProcessor.Settings(2, 1000, reconcileEvery));
        processors.add(processor);
        processor.start();
        return processor;
    }

    FreshnessOf freshness(ViewsProcessor processor) {
        return new FreshnessOf(processor.progress(), source, Clock.systemUTC());
    }

    /** Appends in one transaction, each event as the next of its stream. */
    void append(List<? extends DomainEvent> happened) {
        append(happened, Instant.now());
    }

    /** With the time that the writer's clock shows, and again for as long as the log is busy. */
    void append(List<? extends DomainEvent> happened, Instant recordedAt) {
        List<GenericDomainEventMessage<DomainEvent>> messages =
                happened.stream().map(event -> message(event, recordedAt)).toList();
        for (boolean written = false; !written; ) {
            DefaultUnitOfWork<EventMessage<?>> work = DefaultUnitOfWork.startAndGet(null);
            try {
                store.publish(messages);
                work.commit();
                written = true;
            } catch (RuntimeException e) {
                if (!(NestedExceptionUtils.getMostSpecificCause(e) instanceof LogBusy)) {
                    throw e;
                }
            }
        }
    }

    GenericDomainEventMessage<DomainEvent> message(DomainEvent event, Instant recordedAt) {
        String aggregate = event instanceof ClientEvent ? "client" : "journey";
        long sequence = versions.merge(event.stream(), 1L, Long::sum) - 1;
        return new GenericDomainEventMessage<>(
                aggregate,
                event.stream().toString(),
                sequence,
                new GenericMessage<>(event, provenance()),
                () -> recordedAt);
    }

    TokenStore tokenStore() {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(tokens)
                .schema(TokenSchema.builder().setTokenTable("views.token_entry").build())
                .contentType(byte[].class)
                .build();
    }

    private static Map<String, String> provenance() {
        return new Provenance(
                        "clinician",
                        "clinician",
                        "harbour",
                        null,
                        Purpose.TREAT,
                        "relationship",
                        UUID.randomUUID(),
                        null,
                        "SetGoal",
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        "test")
                .toMetaData();
    }

    private static EmbeddedPostgres start() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
            DatabaseRoles.make(postgres.getPostgresDatabase());
            new JdbcTemplate(postgres.getPostgresDatabase())
                    .execute("create role " + PROGRAM
                            + " login in role journey_writer, journey_projector, journey_reader");
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("keys").resolve("keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        processors.forEach(ViewsProcessor::stop);
        rebuilds.close();
        store.shutDown();
        keyPool.close();
        dataSource.close();
    }
}
