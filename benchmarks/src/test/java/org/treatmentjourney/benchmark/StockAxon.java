package org.treatmentjourney.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.log.json.EventJson;
import org.treatmentjourney.query.fold.Entry;
import org.treatmentjourney.query.fold.StreamFold;
import org.treatmentjourney.query.view.View;

/** Axon's own stores as they come: their tables, their indexes, our events as JSON and nothing sealed. */
final class StockAxon implements AutoCloseable {

    private final HikariDataSource database;
    private final EventStorageEngine engine;
    private final EmbeddedEventStore store;
    private final TransactionManager transactions;
    private final String table;

    private StockAxon(
            HikariDataSource database, EventStorageEngine engine, TransactionManager transactions, String table) {
        this.database = database;
        this.engine = engine;
        this.transactions = transactions;
        this.table = table;
        this.store = EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    static StockAxon jdbc(Server server) {
        HikariDataSource database = server.database("axon_jdbc");
        TransactionManager transactions = new SpringTransactionManager(new DataSourceTransactionManager(database));
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .eventSerializer(json())
                .snapshotSerializer(json())
                .connectionProvider(new SpringDataSourceConnectionProvider(database))
                .transactionManager(transactions)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return new StockAxon(database, engine, transactions, "domainevententry");
    }

    static StockAxon jpa(Server server) {
        HikariDataSource database = server.database("axon_jpa");
        EntityManagerFactory entities = entities(database);
        TransactionManager transactions = new SpringTransactionManager(new JpaTransactionManager(entities));
        EntityManagerProvider shared = () -> SharedEntityManagerCreator.createSharedEntityManager(entities);
        JpaEventStorageEngine engine = JpaEventStorageEngine.builder()
                .eventSerializer(json())
                .snapshotSerializer(json())
                .entityManagerProvider(shared)
                .transactionManager(transactions)
                .build();
        return new StockAxon(database, engine, transactions, "domain_event_entry");
    }

    private static EntityManagerFactory entities(DataSource database) {
        LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(database);
        factory.setManagedTypes(PersistenceManagedTypes.of(
                "org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry",
                "org.axonframework.eventsourcing.eventstore.jpa.SnapshotEventEntry",
                "org.axonframework.eventsourcing.eventstore.AbstractSnapshotEventEntry",
                "org.axonframework.eventhandling.AbstractDomainEventEntry",
                "org.axonframework.eventhandling.AbstractSequencedDomainEventEntry",
                "org.axonframework.eventhandling.AbstractEventEntry"));
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setJpaPropertyMap(Map.of(
                "hibernate.hbm2ddl.auto", "create",
                "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"));
        factory.afterPropertiesSet();
        return Objects.requireNonNull(factory.getObject());
    }

    private static Serializer json() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(EventJson::configure)
                .build();
    }

    EmbeddedEventStore store() {
        return store;
    }

    TransactionManager transactions() {
        return transactions;
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(database);
    }

    void add(List<? extends DomainEventMessage<?>> events) {
        for (int from = 0; from < events.size(); from += 1000) {
            var some = events.subList(from, Math.min(events.size(), from + 1000));
            transactions.executeInTransaction(() -> engine.appendEvents(some));
        }
    }

    long readAll() {
        try (var events = engine.readEvents(null, false)) {
            return events.peek(event -> event.getPayload()).count();
        }
    }

    /** What had happened in a stream by a time. */
    List<Entry> until(UUID stream, Instant then) {
        return store.readEvents(stream.toString())
                .asStream()
                .filter(event -> !event.getTimestamp().isAfter(then))
                .<Entry>map(event -> new Entry.Readable(recorded(event)))
                .toList();
    }

    /** The view as it was, by our own fold. */
    long asOf(UUID stream, Instant then, View<?> view) {
        return StreamFold.of(view, until(stream, then), new Selection(Long.MAX_VALUE, then))
                .rows()
                .size();
    }

    private static Recorded<JourneyEvent> recorded(DomainEventMessage<?> event) {
        long version = event.getSequenceNumber() + 1;
        return new Recorded<>(
                (JourneyEvent) event.getPayload(),
                UUID.fromString(event.getIdentifier()),
                version,
                version,
                event.getTimestamp(),
                String.valueOf(event.getMetaData().get("actor")));
    }

    JdbcTokenStore tokens(Serializer serializer) {
        JdbcTokenStore tokens = JdbcTokenStore.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(database))
                .serializer(serializer)
                .schema(TokenSchema.builder().build())
                .contentType(byte[].class)
                .build();
        tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
        return tokens;
    }

    double bytesPerEvent() {
        return Storage.bytesPerEvent(jdbc(), table, table, "pg_largeobject");
    }

    @Override
    public void close() {
        store.shutDown();
        database.close();
    }
}
