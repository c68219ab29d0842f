package org.treatmentjourney.command.stream;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.lifecycle.Phase;
import org.springframework.context.annotation.Bean;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.settings.command.SettingsCommand;
import org.treatmentjourney.log.store.Log;

/** Connects every command to the stream that answers it. A new command of a known kind needs nothing here. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
public class Streams {

    @Bean
    ConfigurerModule streamsOfTheDomain(Clock clock, ZoneId zone, Log log) {
        var prerequisites = new Prerequisites(log::stream, CodeTables.standard());
        return configurer -> {
            configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(ClientStream.class));
            configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(JourneyStream.class));
            configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(SettingsStream.class));
            configurer.onInitialize(axon -> axon.onStart(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS, () -> {
                subscribe(
                        axon,
                        "client",
                        ClientCommand.class,
                        ClientStream.class,
                        ClientStream::new,
                        prerequisites,
                        clock,
                        zone);
                subscribe(
                        axon,
                        "journey",
                        JourneyCommand.class,
                        JourneyStream.class,
                        JourneyStream::new,
                        prerequisites,
                        clock,
                        zone);
                subscribe(
                        axon,
                        "settings",
                        SettingsCommand.class,
                        SettingsStream.class,
                        SettingsStream::new,
                        prerequisites,
                        clock,
                        zone);
            }));
        };
    }

    private static <T extends StreamShell<?, C, ?>, C extends DomainCommand> void subscribe(
            Configuration axon,
            String kind,
            Class<C> commands,
            Class<T> shell,
            Callable<T> empty,
            Prerequisites prerequisites,
            Clock clock,
            ZoneId zone) {
        var handler = new StreamCommands<T, C>(
                kind, commands, () -> axon.repository(shell), empty, prerequisites, clock, zone);
        CommandBus bus = axon.commandBus();
        for (Class<?> command : commands.getPermittedSubclasses()) {
            bus.subscribe(command.getName(), handler);
        }
    }

    /** Commands of one stream are handled one after the other, wherever they come in. */
    @Bean
    RoutingStrategy byStream() {
        return message -> ((DomainCommand) message.getPayload()).stream().toString();
    }
}
