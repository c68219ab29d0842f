package org.treatmentjourney.http.service;

import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts one service as a program of its own, with the settings of {@code <name>.properties}. */
public final class ServiceProgram {

    private ServiceProgram() {}

    public static void run(Class<?> program, String name, String... arguments) {
        System.setProperty("disable-axoniq-console-message", "true");
        new SpringApplicationBuilder(program)
                .properties("spring.config.name=" + name, RequiredSettings.ON_ITS_OWN + "=" + name)
                .run(arguments);
    }
}
