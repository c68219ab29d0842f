package org.treatmentjourney.http;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.treatmentjourney.domain.access.AccessRefused;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;

/** The person on a message, as plain text so that it crosses any bus. */
public final class PersonMetadata {

    private static final String ID = "person";
    private static final String ROLES = "person-roles";
    private static final String ORGANISATION = "person-organisation";
    private static final String SERVICES = "person-services";

    private PersonMetadata() {}

    public static Map<String, String> entries(Person person) {
        return Map.of(
                ID, person.id(),
                ROLES, person.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
                ORGANISATION, person.organisation(),
                SERVICES, String.join(",", new TreeSet<>(person.services())));
    }

    public static Person person(MetaData metaData) {
        if (!metaData.containsKey(ID)) {
            throw new AccessRefused("access.nobody", "Nobody is signed in.");
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        listed(metaData, ROLES).forEach(name -> roles.add(Role.valueOf(name)));
        return new Person(text(metaData, ID), roles, text(metaData, ORGANISATION), listed(metaData, SERVICES));
    }

    private static String text(MetaData metaData, String key) {
        return String.valueOf(metaData.getOrDefault(key, ""));
    }

    private static Set<String> listed(MetaData metaData, String key) {
        return Arrays.stream(text(metaData, key).split(",", -1))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
