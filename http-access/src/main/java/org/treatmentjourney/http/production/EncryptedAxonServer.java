package org.treatmentjourney.http.production;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.treatmentjourney.http.start.Fault;

/** Commands cross Axon Server in clear, names and all, so the way to it is encrypted and nobody joins without a token. */
final class EncryptedAxonServer implements ProductionCheck {

    @Override
    public Stream<Fault> faults(Environment settings) {
        var faults = new ArrayList<Fault>();
        if (is(settings, "axon.axonserver.enabled")) {
            if (!is(settings, "axon.axonserver.ssl-enabled")
                    && !is(settings, "journey.axon-server.plaintext-allowed")) {
                faults.add(new Fault(
                        "Commands would go to Axon Server without TLS.",
                        "Set AXON_AXONSERVER_SSL_ENABLED to true and AXON_AXONSERVER_CERT_FILE to the certificate to"
                                + " trust; or, where something else encrypts the way,"
                                + " JOURNEY_AXON_SERVER_PLAINTEXT_ALLOWED to true."));
            }
            if (settings.getProperty("axon.axonserver.token", "").isBlank()) {
                faults.add(new Fault(
                        "Axon Server would be reached without a token.",
                        "Set JOURNEY_AXON_SERVER_TOKEN, or put it into the file axon-server-token, and let Axon Server"
                                + " ask for it."));
            }
        }
        return faults.stream();
    }

    private static boolean is(Environment settings, String name) {
        return settings.getProperty(name, Boolean.class, false);
    }
}
