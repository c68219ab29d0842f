package org.treatmentjourney.standalone.production;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.treatmentjourney.http.production.ProductionCheck;
import org.treatmentjourney.http.start.Fault;

/** Neither demo people nor invented clients nor a database that nobody backs up. */
final class NoDemo implements ProductionCheck {

    @Override
    public Stream<Fault> faults(Environment settings) {
        var faults = new ArrayList<Fault>();
        faults.add(new Fault(
                "The demo people, whose passwords are their names, must not meet real clients.",
                "Run command-service and query-service with your own identity provider in production, or leave the"
                        + " production profile out."));
        if (settings.getProperty("journey.demo", Boolean.class, false)) {
            faults.add(new Fault(
                    "The demo journeys would be told among those of real clients.", "Set JOURNEY_DEMO to false."));
        }
        if (settings.getProperty("journey.demo-clients", Integer.class, 0) > 0) {
            faults.add(new Fault(
                    "Invented clients would be recorded among real ones.",
                    "Set JOURNEY_DEMO_CLIENTS to 0, or leave it out."));
        }
        if (settings.getProperty("journey.db.url", "").isBlank()) {
            faults.add(new Fault(
                    "The database would be the one inside this program, which nobody else watches or backs up.",
                    "Set JOURNEY_DB_URL to jdbc:postgresql://host:port/database, and JOURNEY_DB_USER."));
        }
        return faults.stream();
    }
}
