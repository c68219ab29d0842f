package org.treatmentjourney.domain.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody does at work from a day on.
 *
 * @param services none for all of the organisation
 */
public record Duties(LocalDate from, List<String> roles, List<String> services) {

    /** No services means all of them, so having none in common must not come out as none. */
    Person narrow(Person claimed) {
        Set<String> common = new HashSet<>(services.isEmpty() ? claimed.services() : services);
        if (!claimed.services().isEmpty()) {
            common.retainAll(claimed.services());
        }
        boolean unlimited = services.isEmpty() && claimed.services().isEmpty();
        if (common.isEmpty() && !unlimited) {
            throw new AccessRefused(
                    "access.services",
                    "Your staff record and your sign-in name no service in common; ask your manager.");
        }
        Set<Role> held = EnumSet.noneOf(Role.class);
        claimed.roles().stream()
                .filter(role -> roles.contains(role.name().toLowerCase(Locale.ROOT)))
                .forEach(held::add);
        return new Person(claimed.id(), held, claimed.organisation(), Set.copyOf(common));
    }
}
