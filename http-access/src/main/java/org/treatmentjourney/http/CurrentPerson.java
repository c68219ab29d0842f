package org.treatmentjourney.http;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.token.PersonOfToken;

/** Who is asking: the person of the request's token. */
public class CurrentPerson implements Supplier<Person> {

    @Override
    public Person get() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return PersonOfToken.of(token.getToken());
        }
        throw new AccessRefused("access.nobody", "Nobody is signed in.");
    }
}
