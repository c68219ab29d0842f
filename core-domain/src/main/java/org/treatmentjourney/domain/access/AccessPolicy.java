package org.treatmentjourney.domain.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one place that decides who may do what. Pure: it reads no token, no table and no clock. */
public final class AccessPolicy {

    private AccessPolicy() {}

    /** Role by action: is this kind of thing part of the person's work at all? */
    public static void require(Person person, Action action) {
        if (action.roles().stream().noneMatch(person::is)) {
            throw new AccessRefused("access.role", "Your role does not include this.");
        }
    }

    /** Relationship to a record: another organisation's record is as good as none, so that ids tell nothing. */
    public static boolean sees(Person person, @Nullable String organisation) {
        return person.organisation().equals(organisation);
    }

    /** The services whose lists a person may see; empty means all of the organisation. */
    public static Set<String> scope(Person person) {
        return person.services();
    }
}
