package org.treatmentjourney.command.intake;

import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.treatmentjourney.command.shape.CommandReader;
import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.domain.DomainCommand;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.log.json.EventJson;

/** What whoever sends commands needs, in this service or in a program that handles none: no log, no database, no key. */
@Configuration(proxyBeanMethods = false)
public class CommandSending {

    @Bean
    CommandReader commandReader(ZoneId zone) {
        return new CommandReader(EventJson.mapper(CommandReader.LIMITS), CodeTables.standard(), zone);
    }

    @Bean
    Commands commands(CommandGateway gateway) {
        return new Commands(gateway);
    }

    @Bean
    Intake intake(CommandReader reader, Commands commands, CurrentPerson people, Clock clock) {
        return new Intake(reader, commands, people, clock);
    }

    @Bean
    DraftIntake draftIntake(Commands commands) {
        return new DraftIntake(commands);
    }

    /** Commands of one stream are handled one after the other, wherever they come in. */
    @Bean
    RoutingStrategy byStream() {
        return message -> ((DomainCommand) message.getPayload()).stream().toString();
    }
}
