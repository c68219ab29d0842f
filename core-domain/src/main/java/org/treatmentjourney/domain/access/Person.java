package org.treatmentjourney.domain.access;

import java.util.Set;

/**
 * Who acts.
 *
 * @param id the subject of the person's token
 * @param services the services the person works in; empty for the whole of the organisation
 */
public record Person(String id, Set<Role> roles, String organisation, Set<String> services) {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
