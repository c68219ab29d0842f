package org.treatmentjourney.command.stream;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
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
import org.treatmentjourney.domain.link.command.LinkCommand;
import org.treatmentjourney.domain.selfhelp.command.SelfHelpCommand;
import org.treatmentjourney.domain.service.command.ServiceCommand;
import org.treatmentjourney.domain.settings.command.SettingsCommand;
import org.treatmentjourney.domain.staff.command.StaffCommand;
import org.treatmentjourney.http.care.Permits;
import org.treatmentjourney.log.key.BodyHash;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.store.StreamReader;

/** Connects every command to the stream that answers it. A new command of a known kind needs nothing here, a new kind one line. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class Streams {

    private static final List<Kind<?, ?>> KINDS = List.of(
            new Kind<>("client", ClientCommand.class, ClientStream.class, ClientStream::new),
            new Kind<>("journey", JourneyCommand.class, JourneyStream.class, JourneyStream::new),
            new Kind<>("self-help", SelfHelpCommand.class, SelfHelpStream.class, SelfHelpStream::new),
            new Kind<>("group", GroupCommand.class, GroupStream.class, GroupStream::new),
            new Kind<>("settings", SettingsCommand.class, SettingsStream.class, SettingsStream::new),
            new Kind<>("staff", StaffCommand.class, StaffStream.class, StaffStream::new),
            new Kind<>("service", ServiceCommand.class, ServiceStream.class, ServiceStream::new),
            new Kind<>("link", LinkCommand.class, LinkStream.class, LinkStream::new));

    /** A kind of stream: what is asked of it, and the shell that answers. */
    private record Kind<T extends StreamShell<?, C, ?>, C extends DomainCommand>(
            String name, Class<C> commands, Class<T> shell, Callable<T> empty) {

        AggregateConfigurer<T> remembering(Keys keys) {
            Cache remembered = new RememberedStreams();
            keys.whenErased(remembered::removeAll);
            return AggregateConfigurer.defaultConfiguration(shell).configureCache(axon -> remembered);
        }

        void subscribe(Configuration axon, Prerequisites prerequisites, BodyHash hash, Clock clock, ZoneId zone) {
            var handler = new StreamCommands<T, C>(
                    name,
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
    }

    @Bean
    ConfigurerModule streamsOfTheDomain(Clock clock, ZoneId zone, Keys keys, BodyHash hash, Permits permits) {
        return configurer -> {
            KINDS.forEach(kind -> configurer.configureAggregate(kind.remembering(keys)));
            configurer.onInitialize(axon -> axon.onStart(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS, () -> {
                var prerequisites = new Prerequisites(
                        new StreamReader(axon.eventStore())::stream,
                        client -> axon.eventStore().lastSequenceNumberFor(client.toString()),
                        CodeTables.standard(),
                        permits,
                        keys::isErased,
                        axon::queryGateway);
                keys.whenErased(prerequisites::forget);
                KINDS.forEach(kind -> kind.subscribe(axon, prerequisites, hash, clock, zone));
            }));
        };
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
