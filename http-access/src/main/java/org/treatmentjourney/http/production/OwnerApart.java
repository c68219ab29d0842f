package org.treatmentjourney.http.production;

import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.treatmentjourney.http.start.Fault;

/** The program comes into its database as somebody who owns nothing there, so that the fences hold it. */
final class OwnerApart implements ProductionCheck {

    @Override
    public Stream<Fault> faults(Environment settings) {
        String owner = settings.getProperty("journey.db.owner.user", "");
        boolean outside = !settings.getProperty("spring.datasource.url", "").isBlank();
        boolean apart = !owner.isBlank() && !owner.equals(settings.getProperty("spring.datasource.username", ""));
        return outside && !apart
                ? Stream.of(new Fault(
                        "The program would come into its database as the owner of the tables, whom no fence there holds.",
                        "Set JOURNEY_DB_OWNER_USER and its password to a login of its own, and JOURNEY_DB_USER to one that"
                                + " owns nothing."))
                : Stream.empty();
    }
}
