package org.treatmentjourney.standalone.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of a program to which a test lets time go by; what signs people in goes by the machine's. */
class MovedClock {

    static final String SOURCE = "--spring.main.sources=" + MovedClock.class.getName();

    private static volatile Duration ahead = Duration.ZERO;

    static void ahead(Duration time) {
        ahead = time;
    }

    @Bean
    @Primary
    Clock laterOn() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return Instant.now().plus(ahead);
            }
        };
    }
}
