package org.treatmentjourney.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.treatmentjourney.standalone.maintenance.Maintenance;

/** Starts all of Treatment Journey in one program. */
@SpringBootApplication
public class Standalone {

    public static void main(String[] arguments) {
        if (Maintenance.isAsked(arguments)) {
            System.exit(new Maintenance(System.out).run(arguments));
        }
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(Standalone.class, arguments);
    }
}
