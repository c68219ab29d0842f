package org.treatmentjourney.http.production;

import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.treatmentjourney.http.start.Fault;
import org.treatmentjourney.http.start.StartCheck;

/** Asks everything that is listed for production, where that is what the program runs as. */
final class Production implements StartCheck {

    private static final Profiles PROFILE = Profiles.of("production | prod");

    @Override
    public Stream<Fault> faults(Environment settings) {
        if (!settings.acceptsProfiles(PROFILE)) {
            return Stream.empty();
        }
        return SpringFactoriesLoader.forDefaultResourceLocation(getClass().getClassLoader())
                .load(ProductionCheck.class)
                .stream()
                .flatMap(check -> check.faults(settings));
    }
}
