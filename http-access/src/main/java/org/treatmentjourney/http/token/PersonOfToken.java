package org.treatmentjourney.http.token;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;

/**
 * The person a token speaks of, whoever made it: the subject is who, {@code organisation} and {@code services} are where,
 * {@code roles} is as what; Keycloak says its roles in {@code realm_access} unless it is told otherwise.
 */
public final class PersonOfToken {

    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    private PersonOfToken() {}

    /** No services means the whole organisation, so a token that does not speak of services is not a pass for all of it. */
    public static Person of(Jwt token) {
        String id = token.getSubject();
        Set<String> services = texts(token.getClaim("services"));
        if (id == null
                || !ID.matcher(id).matches()
                || !(token.getClaim("organisation") instanceof String organisation)
                || !isCode(organisation)
                || services == null
                || !services.stream().allMatch(PersonOfToken::isCode)) {
            throw new AccessRefused(
                    "access.token-incomplete", "Your token does not say who you are or where you work.");
        }
        return new Person(id, roles(token), organisation, services);
    }

    /** A role that this service does not know gives no right, and nobody is the program. */
    private static Set<Role> roles(Jwt token) {
        Object claim = token.getClaim("roles");
        if (claim == null && token.getClaim("realm_access") instanceof Map<?, ?> realm) {
            claim = realm.get("roles");
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<String> names = texts(claim);
        if (names != null) {
            for (Role role : Role.values()) {
                if (role != Role.PROGRAM && names.contains(role.name().toLowerCase(Locale.ROOT))) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    /** One text stands for a list of one, as Keycloak writes an attribute that has a single value. */
    private static @Nullable Set<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case String one -> Set.of(one);
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
            case null, default -> null;
        };
    }

    private static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
