package org.treatmentjourney.command.stream;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.util.function.SingletonSupplier;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.group.command.GroupCommand;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.service.command.ServiceCommand;
import org.treatmentjourney.domain.settings.command.SettingsCommand;
import org.treatmentjourney.domain.staff.command.StaffCommand;
import org.treatmentjourney.http.care.Permits;
import org.treatmentjourney.log.key.BodyHash;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.store.StreamReader;

/** Connects every command to the stream that answers it. A new command of a known kind needs nothing here. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class Streams {

    @Bean
    ConfigurerModule streamsOfTheDomain(Clock clock, ZoneId zone, Keys keys, BodyHash hash, Permits permits) {
        return configurer -> {
            configurer.configureAggregate(remembering(ClientStream.class, keys));
            configurer.configureAggregate(remembering(JourneyStream.class, keys));
            configurer.configureAggregate(remembering(SettingsStream.class, keys));
            configurer.configureAggregate(remembering(StaffStream.class, keys));
            configurer.configureAggregate(remembering(ServiceStream.class, keys));
            configurer.configureAggregate(remembering(GroupStream.class, keys));
            configurer.onInitialize(axon -> axon.onStart(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS, () -> {
                var prerequisites =
                        new Prerequisites(new StreamReader(axon.eventStore())::stream, CodeTables.standard(), permits);
                subscribe(
                        axon,
                        "client",
                        ClientCommand.class,
                        ClientStream.class,
                        ClientStream::new,
                        prerequisites,
                        hash,
                        clock,
                        zone);
                subscribe(
                        axon,
                        "journey",
                        JourneyCommand.class,
                        JourneyStream.class,
                        JourneyStream::new,
                        prerequisites,
                        hash,
                        clock,
                        zone);
                subscribe(
                        axon,
                        "settings",
                        SettingsCommand.class,
                        SettingsStream.class,
                        SettingsStream::new,
                        prerequisites,
                        hash,
                        clock,
                        zone);
                subscribe(
                        axon,
                        "staff",
                        StaffCommand.class,
                        StaffStream.class,
                        StaffStream::new,
                        prerequisites,
                        hash,
                        clock,
                        zone);
                subscribe(
                        axon,
                        "service",
                        ServiceCommand.class,
                        ServiceStream.class,
                        ServiceStream::new,
                        prerequisites,
                        hash,
                        clock,
                        zone);
                subscribe(
                        axon,
                        "group",
                        GroupCommand.class,
                        GroupStream.class,
                        GroupStream::new,
                        prerequisites,
                        hash,
                        clock,
                        zone);
            }));
        };
    }

    private static <T> AggregateConfigurer<T> remembering(Class<T> shell, Keys keys) {
        Cache remembered = new RememberedStreams();
        keys.whenErased(remembered::removeAll);
        return AggregateConfigurer.defaultConfiguration(shell).configureCache(axon -> remembered);
    }

    private static <T extends StreamShell<?, C, ?>, C extends DomainCommand> void subscribe(
            Configuration axon,
            String kind,
            Class<C> commands,
            Class<T> shell,
            Callable<T> empty,
            Prerequisites prerequisites,
            BodyHash hash,
            Clock clock,
            ZoneId zone) {
        var handler = new StreamCommands<T, C>(
                kind,
                commands,
                SingletonSupplier.of(() -> axon.repository(shell)),
                axon::eventStore,
                empty,
                prerequisites,
                hash::of,
                clock,
                zone);
        CommandBus bus = axon.commandBus();
        Records.below(commands).forEach(command -> {
            var unused = bus.subscribe(command.getName(), handler);
        });
    }

    /**
     * The one that handles; on Axon Server commands come to it from everywhere. A command writes nothing but its events,
     * which are a transaction of their own.
     */
    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(DuplicateCommandHandlerResolver duplicates, Configuration axon) {
        var bus = new TellingCommandBus(SimpleCommandBus.builder()
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }
}
