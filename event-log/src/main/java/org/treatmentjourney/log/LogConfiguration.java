package org.treatmentjourney.log;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.link.event.LinkEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.service.event.ServiceEvent;
import org.treatmentjourney.domain.settings.event.SettingsEvent;
import org.treatmentjourney.domain.staff.event.StaffEvent;
import org.treatmentjourney.log.axonserver.LogOnAxonServer;
import org.treatmentjourney.log.draft.DraftConfiguration;
import org.treatmentjourney.log.json.EventSerializer;
import org.treatmentjourney.log.key.BodyHash;
import org.treatmentjourney.log.key.KeyDirectory;
import org.treatmentjourney.log.key.KeyPool;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.metadata.ProvenanceCarrier;
import org.treatmentjourney.log.name.EventNames;
import org.treatmentjourney.log.schema.LogSchema;
import org.treatmentjourney.log.schema.SchemaOwner;
import org.treatmentjourney.log.seal.EventSeal;
import org.treatmentjourney.log.seal.Unseal;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.log.store.LogOnPostgres;
import org.treatmentjourney.log.store.StoredEvents;
import org.treatmentjourney.log.store.StreamReader;
import org.treatmentjourney.log.upcast.Revisions;

/**
 * The log as an application gets it, by having this module on its class path.
 *
 * <p>The order is spelled out because Axon names classes of Spring Boot 3: without it there are no transactions.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration"
        },
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration"
        })
@Import({MessageConfiguration.class, LogOnPostgres.class, LogOnAxonServer.class, DraftConfiguration.class})
public class LogConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SchemaOwner schemaOwner(
            @Value("${journey.db.owner.user:}") String user, @Value("${journey.db.owner.password:}") String password) {
        return new SchemaOwner(user, password);
    }

    @Bean
    LogSchema logSchema(SchemaOwner owner, DataSource dataSource) {
        return new LogSchema(owner.beside(dataSource));
    }

    @Bean
    @ConditionalOnMissingBean
    EventNames eventNames() {
        return new EventNames(List.of(
                ClientEvent.class,
                JourneyEvent.class,
                SettingsEvent.class,
                StaffEvent.class,
                ServiceEvent.class,
                LinkEvent.class,
                GroupEvent.class,
                SelfHelpEvent.class));
    }

    @Bean
    KeyDirectory keyDirectory(
            @Value("${journey.keys.directory}") Path directory,
            @Value("${journey.keys.create-if-missing}") boolean createIfMissing) {
        return new KeyDirectory(directory, createIfMissing);
    }

    /** Not a bean of its own: an application has one data source. */
    @Bean
    KeyPool keyPool(DataSource dataSource) {
        return new KeyPool(dataSource);
    }

    @Bean
    Keys keys(KeyDirectory directory, KeyPool pool, LogSchema schema) {
        return new Keys(directory, pool.dataSource());
    }

    @Bean
    BodyHash bodyHash(KeyDirectory directory) {
        return new BodyHash(directory);
    }

    @Bean
    @Qualifier("eventSerializer")
    EventSerializer eventSerializer(EventNames names) {
        return new EventSerializer(names);
    }

    @Bean
    EventSeal eventSeal(Keys keys, EventSerializer serializer) {
        return new EventSeal(keys, serializer.getObjectMapper());
    }

    /** Older revisions are brought up to the present one once they have been unsealed. */
    @Bean
    EventUpcasterChain eventUpcasters(EventSeal seal, EventNames names) {
        return new EventUpcasterChain(Stream.concat(Stream.of(new Unseal(seal, names)), Revisions.steps().stream())
                .toArray(EventUpcaster[]::new));
    }

    @Bean
    CorrelationDataProvider provenanceCarrier() {
        return new ProvenanceCarrier();
    }

    @Bean
    StreamReader streamReader(EventStore events) {
        return new StreamReader(events);
    }

    @Bean
    Log log(StoredEvents events, EventSerializer serializer, EventUpcasterChain upcasters) {
        return new Log(events, serializer, upcasters);
    }
}
