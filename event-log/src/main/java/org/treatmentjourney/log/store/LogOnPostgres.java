package org.treatmentjourney.log.store;

import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.treatmentjourney.log.json.EventSerializer;
import org.treatmentjourney.log.schema.LogSchema;
import org.treatmentjourney.log.seal.EventSeal;
import org.treatmentjourney.log.seal.SealEvents;

/** The log in PostgreSQL, unless {@code axon.axonserver.enabled} is true. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false, matchIfMissing = true)
public class LogOnPostgres {

    @Bean
    LogRows logRows(DataSource dataSource, LogSchema schema) {
        return new LogRows(dataSource);
    }

    @Bean
    LogIndex logIndex(DataSource dataSource, LogSchema schema) {
        return new LogIndex(dataSource);
    }

    @Bean
    LogEngine logEngine(DataSource dataSource, LogRows rows, EventSerializer events, EventUpcasterChain upcasters) {
        return new LogEngine(dataSource, rows, events, upcasters);
    }

    @Bean
    WakingEventStore eventStore(LogEngine engine, EventSeal seal, Configuration axon) {
        var store = new WakingEventStore(WakingEventStore.builder()
                .storageEngine(engine)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class)));
        store.registerDispatchInterceptor(new SealEvents(seal));
        return store;
    }

    @Bean
    LogStreams logStreams(LogRows rows, EventSerializer serializer, EventUpcasterChain upcasters) {
        return new LogStreams(rows, serializer, upcasters);
    }
}
