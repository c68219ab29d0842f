package org.treatmentjourney.http.start;

import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Looks for faults in the settings. Listed in {@code META-INF/spring.factories}, so that no program can forget it. */
@FunctionalInterface
public interface StartCheck {

    Stream<Fault> faults(Environment settings);
}
