package org.treatmentjourney.log;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureOrder;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;

/** Settings without which the log is not safe; an application may set them otherwise. Read before Axon looks. */
@AutoConfiguration
@AutoConfigureOrder(Ordered.HIGHEST_PRECEDENCE)
@PropertySource("classpath:journey-log.properties")
public class LogDefaults {
    static {
        // Axon reads this one from the system properties only.
        if (System.getProperty("disable-axoniq-console-message") == null) {
            System.setProperty("disable-axoniq-console-message", "true");
        }
    }
}
