package org.treatmentjourney.http.service;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.treatmentjourney.http.start.Fault;
import org.treatmentjourney.http.start.StartCheck;

/** What a service that runs on its own cannot do without. */
public final class RequiredSettings implements StartCheck {

    static final String ON_ITS_OWN = "journey.service";

    /** A program that only passes on what people ask and tell has neither a database nor keys. */
    private static final String KEEPS_NOTHING = "journey.service.keeps-nothing";

    private static final String DATABASE = "spring.datasource.url";

    private record Required(String name, String matter, String remedy) {}

    private static final List<Required> ALL = List.of(
            new Required(
                    DATABASE,
                    "The service does not know its database.",
                    "Set JOURNEY_DB_URL to jdbc:postgresql://host:port/database, and JOURNEY_DB_USER."),
            new Required(
                    "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                    "The service does not know whose tokens to trust.",
                    "Set SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI to your identity provider, as its tokens"
                            + " name it (iss)."),
            new Required(
                    "spring.security.oauth2.resourceserver.jwt.audiences",
                    "The service does not know which tokens are meant for it.",
                    "Set SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_AUDIENCES to the audience (aud) of its tokens, or"
                            + " leave it out for treatment-journey."));

    @Override
    public Stream<Fault> faults(Environment settings) {
        return ALL.stream()
                .filter(required -> settings.containsProperty(ON_ITS_OWN)
                        && settings.getProperty(required.name(), "").isBlank()
                        && !(required.name().equals(DATABASE) && keepsNothing(settings)))
                .map(required -> new Fault(required.matter(), required.remedy()));
    }

    public static boolean keepsNothing(Environment settings) {
        return settings.getProperty(KEEPS_NOTHING, Boolean.class, false);
    }
}
