package org.treatmentjourney.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts all of Treatment Journey in one program. */
@SpringBootApplication
public class Standalone {

    public static void main(String[] arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(Standalone.class, arguments);
    }
}
