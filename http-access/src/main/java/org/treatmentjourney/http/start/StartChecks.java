package org.treatmentjourney.http.start;

import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Runs every check that is listed, and refuses the start with all that they found. */
final class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        List<Fault> faults =
                SpringFactoriesLoader.forDefaultResourceLocation(context.getClassLoader())
                        .load(StartCheck.class)
                        .stream()
                        .flatMap(check -> check.faults(context.getEnvironment()))
                        .toList();
        if (!faults.isEmpty()) {
            throw new StartRefused(faults);
        }
    }
}
