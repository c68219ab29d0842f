package org.treatmentjourney.domain.access;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody of another organisation may be told in one answer, and what that rests on.
 *
 * @param grants those of their organisation that hold now, for the purpose of the request
 */
public record Sharing(List<Grant> grants) {

    /** What each answer is made of. Whatever is not named here is never shown to another organisation. */
    private static final Map<Action, Set<DataClass>> NEEDED = Map.ofEntries(
            Map.entry(Action.FIND_SHARED_WITH_US, EnumSet.noneOf(DataClass.class)),
            Map.entry(Action.FIND_CLIENT, EnumSet.of(DataClass.IDENTITY)),
            Map.entry(Action.FIND_JOURNEY, EnumSet.of(DataClass.PLAN)),
            Map.entry(Action.FIND_CARE_PLAN, EnumSet.of(DataClass.PLAN)),
            Map.entry(Action.FIND_CARE_PLAN_VERSIONS, EnumSet.of(DataClass.PLAN)),
            Map.entry(Action.FIND_GOALS, EnumSet.of(DataClass.GOALS)),
            Map.entry(Action.FIND_SESSIONS, EnumSet.of(DataClass.SESSION_NOTES)),
            Map.entry(Action.FIND_RISKS, EnumSet.of(DataClass.RISK)),
            Map.entry(Action.FIND_PRESCRIPTIONS, EnumSet.of(DataClass.PRESCRIPTIONS)),
            Map.entry(Action.FIND_OUTCOMES, EnumSet.of(DataClass.OUTCOMES)),
            Map.entry(Action.FIND_HANDOVER, EnumSet.of(DataClass.GOALS, DataClass.RISK, DataClass.SESSION_NOTES)));

    private static final Set<Role> ROLES = EnumSet.of(Role.CLINICIAN, Role.TRIAGE, Role.PRESCRIBER, Role.MANAGER);

    public static Set<DataClass> needed(Action action) {
        return Set.copyOf(NEEDED.getOrDefault(action, Set.of()));
    }

    /** Empty unless what is agreed with the person's organisation covers all that the answer is made of (R50). */
    public static Optional<Sharing> with(Person person, Action action, Terms terms, Occasion occasion) {
        if (!NEEDED.containsKey(action)
                || terms.closedTo(person.id())
                || role(person, action).isEmpty()) {
            return Optional.empty();
        }
        var sharing = new Sharing(terms.grants().inForce(person.organisation(), occasion.purpose(), occasion.today()));
        return Optional.of(sharing)
                .filter(one -> !one.grants().isEmpty() && one.classes().containsAll(needed(action)));
    }

    static Optional<Role> role(Person person, Action action) {
        return ROLES.stream()
                .filter(role -> person.is(role) && action.roles().contains(role))
                .findFirst();
    }

    public Set<DataClass> classes() {
        Set<DataClass> all = EnumSet.noneOf(DataClass.class);
        grants.forEach(grant -> all.addAll(grant.opens()));
        return all;
    }

    public boolean covers(DataClass one) {
        return classes().contains(one);
    }

    public String authority() {
        return grants.stream().map(Grant::authority).collect(joining("+"));
    }
}
