package org.treatmentjourney.http;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.token.PersonOfToken;

/** Who is asking: the person of the request's token. */
public class CurrentPerson implements Supplier<Person> {

    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    @Override
    public Person get() {
        return PersonOfToken.of(token());
    }

    /** When they showed who they are, which a token that was renewed since then still says ({@code auth_time}). */
    public boolean hasJustSignedIn(Instant now) {
        Instant then = token().getClaimAsInstant("auth_time");
        return then != null && then.isAfter(now.minus(JUST_NOW));
    }

    private static Jwt token() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return token.getToken();
        }
        throw new AccessRefused("access.nobody", "Nobody is signed in.");
    }
}
