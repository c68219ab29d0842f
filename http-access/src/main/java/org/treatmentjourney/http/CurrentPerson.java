package org.treatmentjourney.http;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;

/** Who is asking: the person of the request's token. */
public class CurrentPerson implements Supplier<Person> {

    @Override
    public Person get() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return of(token.getToken());
        }
        throw new AccessRefused("access.nobody", "Nobody is signed in.");
    }

    /** No services means the whole organisation, so a token that does not speak of services is not a pass for all of it. */
    static Person of(Jwt token) {
        String organisation = token.getClaimAsString("organisation");
        List<String> services = token.getClaimAsStringList("services");
        if (token.getSubject() == null || organisation == null || services == null) {
            throw new AccessRefused(
                    "access.token-incomplete", "Your token does not say who you are or where you work.");
        }
        return new Person(
                token.getSubject(), roles(token.getClaimAsStringList("roles")), organisation, Set.copyOf(services));
    }

    /** A role that this service does not know gives no right. */
    private static Set<Role> roles(@Nullable List<String> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (names != null) {
            for (Role role : Role.values()) {
                if (names.contains(role.name().toLowerCase(Locale.ROOT))) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }
}
