package org.treatmentjourney.http;

import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.treatmentjourney.http.care.Permits;
import org.treatmentjourney.http.care.PersonTag;
import org.treatmentjourney.http.care.StoredCareTeams;
import org.treatmentjourney.log.key.BodyHash;
import org.treatmentjourney.log.store.StreamReader;

/** Wires who comes in to what they may do: the person of the token, and the access check on both buses. */
@AutoConfiguration
@Import(Callers.class)
public class HttpAccess {

    @Bean
    StaffRecords staffRecords(StreamReader log, Clock clock, ZoneId zone) {
        return new StaffRecords(log, clock, zone);
    }

    /** Every message is checked where it is handled, whichever way it came. */
    @Bean
    SmartInitializingSingleton accessOnTheBuses(
            CommandBus commands,
            QueryBus queries,
            StaffRecords staff,
            ObjectProvider<MessageHandlerInterceptor<QueryMessage<?, ?>>> behindTheDoor) {
        return () -> {
            commands.registerHandlerInterceptor(new AccessInterceptor<>(staff));
            queries.registerHandlerInterceptor(new TellingQueries());
            queries.registerHandlerInterceptor(new AccessInterceptor<>(staff));
            behindTheDoor.orderedStream().forEach(queries::registerHandlerInterceptor);
        };
    }

    @Bean
    PersonTag personTag(BodyHash hash) {
        return new PersonTag(hash::of);
    }

    @Bean
    Permits permits(DataSource dataSource, PersonTag tags, Clock clock, ZoneId zone) {
        return new Permits(new StoredCareTeams(dataSource, tags), clock, zone);
    }
}
