package org.treatmentjourney.domain.access;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one place that decides who may do what. Pure: it reads no token, no table and no clock. */
public final class AccessPolicy {

    private AccessPolicy() {}

    /** Role by action: is this kind of thing part of the person's work at all? Answers the role that permits it. */
    public static Role require(Person person, Class<?> asked) {
        return require(
                person,
                Action.of(asked).orElseThrow(() -> new AccessRefused("access.undeclared", "Nobody may do this yet.")));
    }

    public static Role require(Person person, Action action) {
        return Arrays.stream(Role.values())
                .filter(role -> person.is(role) && action.roles().contains(role))
                .findFirst()
                .orElseThrow(() -> new AccessRefused("access.role", "Your role does not include this."));
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
