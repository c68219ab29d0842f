package org.treatmentjourney.benchmark.empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** Spring Boot with its web server and nothing else. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class Empty {

    public static void main(String[] arguments) {
        SpringApplication.run(Empty.class, arguments);
    }
}
