package org.treatmentjourney.http.production;

import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.treatmentjourney.http.cors.Origins;
import org.treatmentjourney.http.start.Fault;

/** A page that came without TLS may be anybody's by the time it is here. */
final class EncryptedOrigins implements ProductionCheck {

    @Override
    public Stream<Fault> faults(Environment settings) {
        return Origins.named(settings).stream()
                .filter(origin -> origin.startsWith("http://"))
                .map(origin -> new Fault(
                        "Pages from %s may call, and they come without TLS.".formatted(origin),
                        "Take it out of JOURNEY_HTTP_CORS_ORIGINS, or serve it with https://."));
    }
}
