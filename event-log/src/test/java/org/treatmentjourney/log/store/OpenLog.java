package org.treatmentjourney.log.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.log.Postgres;
import org.treatmentjourney.log.Samples;
import org.treatmentjourney.log.json.EventSerializer;
import org.treatmentjourney.log.key.KeyDirectory;
import org.treatmentjourney.log.key.KeyPool;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.name.EventNames;
import org.treatmentjourney.log.schema.LogSchema;
import org.treatmentjourney.log.seal.EventSeal;
import org.treatmentjourney.log.seal.SealEvents;

/** An empty log in a database of its own, and events to append to it. */
final class OpenLog implements AutoCloseable {
    private static final UUID CLIENT = UUID.randomUUID();

    private final EventSerializer serializer = new EventSerializer(new EventNames(List.of(JourneyEvent.class)));
    private final HikariDataSource database = Postgres.pool(Postgres.newDatabase());
    private final KeyPool pool;
    private final LogRows rows;
    private final LogEngine engine;
    private final SealEvents gate;

    OpenLog(Path keyDirectory) {
        new LogSchema(database);
        pool = new KeyPool(database);
        rows = new LogRows(database);
        var keys = new Keys(new KeyDirectory(keyDirectory, true), pool.dataSource());
        gate = new SealEvents(new EventSeal(keys, serializer.getObjectMapper()));
        engine = new LogEngine(database, rows, serializer, NoOpEventUpcaster.INSTANCE);
    }

    HikariDataSource database() {
        return database;
    }

    EventSerializer serializer() {
        return serializer;
    }

    LogRows rows() {
        return rows;
    }

    LogEngine engine() {
        return engine;
    }

    SealEvents gate() {
        return gate;
    }

    DomainEventMessage<?> event() {
        return event(UUID.randomUUID(), 0);
    }

    DomainEventMessage<?> event(UUID journey, int minutesAgo) {
        return gate.sealed(unsealed(journey, minutesAgo));
    }

    EventMessage<?> unsealed(UUID journey, int minutesAgo) {
        return new GenericDomainEventMessage<>(
                "Journey",
                journey.toString(),
                0,
                new GenericMessage<>(
                        Samples.goal(journey, CLIENT), Samples.provenance().toMetaData()),
                () -> Instant.now().minus(Duration.ofMinutes(minutesAgo)));
    }

    @Override
    public void close() {
        pool.close();
        database.close();
    }
}
