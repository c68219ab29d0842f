package org.treatmentjourney.log.axonserver;

import java.util.function.Supplier;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.treatmentjourney.log.json.EventSerializer;
import org.treatmentjourney.log.key.KeyPool;
import org.treatmentjourney.log.schema.LogSchema;
import org.treatmentjourney.log.seal.EventSeal;
import org.treatmentjourney.log.seal.SealEvents;
import org.treatmentjourney.log.store.LogIndex;
import org.treatmentjourney.log.store.StoredEvents;
import org.treatmentjourney.log.store.UnknownAllowed;

/** The log where {@code axon.axonserver.enabled} is true: events on Axon Server, keys and places in PostgreSQL. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("axon.axonserver.enabled")
public class LogOnAxonServer {

    @Bean
    AxonServerReader axonServerReader(AxonServerConnectionManager connections, AxonServerConfiguration settings) {
        return new AxonServerReader(
                () -> connections.getConnection(settings.getContext()).eventChannel());
    }

    /** Over the connections of the keys: the rows are worth keeping even if the work they were read for is not. */
    @Bean
    Places places(KeyPool pool, AxonServerReader events, LogSchema schema) {
        return new Places(pool.dataSource(), events);
    }

    @Bean
    StoredEvents storedEvents(AxonServerReader events, Places places) {
        return new AxonServerEvents(events, places);
    }

    @Bean
    LogIndex logIndex(KeyPool pool, Places places) {
        return new LogIndex(pool.dataSource(), Places.TABLE, places::bringUpToDate);
    }

    @Bean
    AxonServerStore eventStore(
            AxonServerConnectionManager connections,
            AxonServerConfiguration settings,
            EventSerializer events,
            Serializer serializer,
            EventUpcasterChain upcasters,
            EventSeal seal,
            Configuration axon) {
        Supplier<AxonServerEventStore.Builder> builder = () -> AxonServerEventStore.builder()
                .platformConnectionManager(connections)
                .configuration(settings)
                .eventSerializer(events)
                .snapshotSerializer(serializer)
                .snapshotFilter(SnapshotFilter.rejectAll())
                .upcasterChain(upcasters)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class));
        var followed = builder.get().eventSerializer(new UnknownAllowed(events)).build();
        var store = AxonServerStore.of(builder.get(), followed);
        store.registerDispatchInterceptor(new SealEvents(seal));
        return store;
    }
}
