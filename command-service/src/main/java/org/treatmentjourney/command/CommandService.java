package org.treatmentjourney.command;

import java.time.ZoneId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.treatmentjourney.command.shape.CommandReader;
import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.command.stream.Streams;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.log.json.EventJson;

/** The command side, ready to be part of one program or to run on its own. */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration"
        })
@Import(Streams.class)
@ComponentScan
public class CommandService {

    @Bean
    CommandReader commandReader(ZoneId zone) {
        return new CommandReader(EventJson.mapper(), CodeTables.standard(), zone);
    }

    @Bean
    Commands commands(CommandGateway gateway) {
        return new Commands(gateway);
    }
}
