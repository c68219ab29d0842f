package org.treatmentjourney.http.production;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.treatmentjourney.http.start.Fault;

/** Whoever can write on the way to the identity provider could make tokens of their own. */
final class Encrypted implements ProductionCheck {

    private record Address(String name, String matter, String variable) {}

    private static final List<Address> ADDRESSES = List.of(
            new Address(
                    "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                    "The issuer of tokens is named by an address without TLS.",
                    "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI"),
            new Address(
                    "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
                    "The keys that tokens are checked by are fetched without TLS.",
                    "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI"),
            new Address(
                    "journey.web.provider", "The pages fetch people's tokens without TLS.", "JOURNEY_WEB_PROVIDER"));

    @Override
    public Stream<Fault> faults(Environment settings) {
        return ADDRESSES.stream()
                .filter(address -> plain(settings.getProperty(address.name(), "")))
                .map(address ->
                        new Fault(address.matter(), "Set " + address.variable() + " to an address with https://."));
    }

    private static boolean plain(String address) {
        return !address.isBlank() && !address.toLowerCase(Locale.ROOT).startsWith("https://");
    }
}
