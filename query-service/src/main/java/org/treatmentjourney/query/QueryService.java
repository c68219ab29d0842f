package org.treatmentjourney.query;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.treatmentjourney.http.HttpAccess;
import org.treatmentjourney.log.LogConfiguration;

/** The query side, ready to be part of one program or to run on its own. */
@AutoConfiguration(
        after = {LogConfiguration.class, HttpAccess.class},
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration"
        })
@ComponentScan
public class QueryService {}
