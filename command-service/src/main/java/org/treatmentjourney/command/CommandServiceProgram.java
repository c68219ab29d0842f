package org.treatmentjourney.command;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.treatmentjourney.http.service.ServiceProgram;

/** The command side as a program of its own. */
@EnableAutoConfiguration
public class CommandServiceProgram {

    public static void main(String[] arguments) {
        ServiceProgram.run(CommandServiceProgram.class, "command-service", arguments);
    }
}
