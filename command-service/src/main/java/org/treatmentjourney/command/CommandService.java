package org.treatmentjourney.command;

import java.time.ZoneId;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.treatmentjourney.command.shape.CommandReader;
import org.treatmentjourney.command.stream.Commands;
import org.treatmentjourney.command.stream.Streams;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.log.json.EventJson;
import org.treatmentjourney.log.schema.DatabaseRole;
import org.treatmentjourney.log.schema.DatabaseRoles;
import org.treatmentjourney.log.schema.LogSchema;

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
        return new CommandReader(EventJson.mapper(CommandReader.LIMITS), CodeTables.standard(), zone);
    }

    /** A command that cannot be recorded is worse than a service that does not start. */
    @Bean
    InitializingBean writer(DataSource dataSource, LogSchema schema) {
        return () -> DatabaseRoles.require(dataSource, DatabaseRole.JOURNEY_WRITER);
    }

    @Bean
    Commands commands(CommandGateway gateway) {
        return new Commands(gateway);
    }
}
