package org.treatmentjourney.command;

import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.treatmentjourney.command.escalation.EscalationSettings;
import org.treatmentjourney.command.stream.Streams;
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
@EnableConfigurationProperties(EscalationSettings.class)
public class CommandService {

    /** A command that cannot be recorded is worse than a service that does not start. */
    @Bean
    InitializingBean writer(DataSource dataSource, LogSchema schema) {
        return () -> DatabaseRoles.require(dataSource, DatabaseRole.JOURNEY_WRITER);
    }
}
