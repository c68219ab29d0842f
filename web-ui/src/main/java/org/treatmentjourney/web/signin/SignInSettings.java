package org.treatmentjourney.web.signin;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.treatmentjourney.http.start.Fault;
import org.treatmentjourney.http.start.StartCheck;

/** What the pages on their own cannot do without, so that somebody can sign in. */
final class SignInSettings implements StartCheck {

    private record Required(String name, String matter, String remedy) {}

    private static final List<Required> ALL = List.of(
            new Required(
                    "journey.web.client-id",
                    "The pages do not know as whom they come to the identity provider.",
                    "Set JOURNEY_WEB_CLIENT_ID to the client that is registered for them there."),
            new Required(
                    "journey.web.client-secret",
                    "The pages have no secret to show the identity provider.",
                    "Put the secret of their client into the file web-client-secret, or set JOURNEY_WEB_CLIENT_SECRET."));

    @Override
    public Stream<Fault> faults(Environment settings) {
        return ALL.stream()
                .filter(required -> "web-ui".equals(settings.getProperty("journey.service"))
                        && settings.getProperty(required.name(), "").isBlank())
                .map(required -> new Fault(required.matter(), required.remedy()));
    }
}
