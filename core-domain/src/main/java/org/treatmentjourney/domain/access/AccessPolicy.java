package org.treatmentjourney.domain.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one place that decides who may do what. Pure: it reads no token, no table and no clock. What it does not permit is refused. */
public final class AccessPolicy {

    private static final Decision.Refused NO_ROLE =
            new Decision.Refused("access.role", "Your role does not include this.", false);
    private static final Decision.Refused UNKNOWN =
            new Decision.Refused("access.organisation", "There is no such record here.", true);
    private static final Decision.Refused NO_RELATIONSHIP = new Decision.Refused(
            "access.relationship", "You are not part of this person's care, so their record is closed to you.", false);

    private static final String LEGAL_DUTY = "legal-duty";
    private static final String EMERGENCY = "break-glass";

    private static final List<Role> GUARDS = List.of(Role.PRIVACY, Role.PROGRAM);

    /** Asked about people whom one does not look after. */
    private static final Set<Action> EMERGENCY_ACTIONS = EnumSet.of(Action.BREAK_GLASS, Action.FIND_IN_EMERGENCY);

    /** What decides for longer than an emergency who may see a record, or ties somebody to the person. */
    private static final Set<Action> LASTING = EnumSet.of(
            Action.RESTRICT_RECORD,
            Action.MARK_RECORD_SENSITIVE,
            Action.GIVE_CONSENT,
            Action.SHARE_WITHOUT_CONSENT,
            Action.REFER_TO_PARTNER,
            Action.REFER_CLIENT,
            Action.ASSIGN_KEYWORKER,
            Action.AGREE_INITIAL_CARE_PLAN,
            Action.AGREE_COMPREHENSIVE_CARE_PLAN,
            Action.REVIEW_CARE_PLAN);

    private AccessPolicy() {}

    /** @param subject who looks after the person it is about; null for what is about nobody in care */
    public static Decision decide(Person person, Action action, @Nullable CareTeam subject, Occasion occasion) {
        List<Role> roles = roles(person, action).toList();
        if (roles.isEmpty()) {
            return NO_ROLE;
        }
        if (subject == null) {
            return new Decision.Permitted(
                    roles.getFirst(), "role:" + roles.getFirst().code());
        }
        if (subject.terms().closedTo(person.id())) {
            return GUARDS.stream()
                    .filter(roles::contains)
                    .findFirst()
                    .flatMap(role -> guard(person, role, action, subject, occasion))
                    .orElse(UNKNOWN);
        }
        if (!sees(person, subject.organisation())) {
            return shared(person, action, subject.terms(), occasion);
        }
        if (EMERGENCY_ACTIONS.contains(action)) {
            return new Decision.Permitted(roles.getFirst(), EMERGENCY);
        }
        return roles.stream()
                .flatMap(role -> authority(person, role, action, subject, occasion).stream()
                        .map(authority -> new Decision.Permitted(role, authority)))
                .<Decision>map(permitted -> permitted)
                .findFirst()
                .orElse(NO_RELATIONSHIP);
    }

    /** Nobody can close a record to those who would notice why (R48, R49). */
    public static boolean guards(Person person, Action action) {
        return GUARDS.stream()
                .anyMatch(role -> person.is(role) && action.roles().contains(role));
    }

    private static Optional<Decision> guard(Person person, Role role, Action action, CareTeam team, Occasion occasion) {
        return sees(person, team.organisation())
                ? authority(person, role, action, team, occasion).map(by -> new Decision.Permitted(role, by))
                : Optional.empty();
    }

    /** Another organisation sees what was agreed or decided, and nothing else (R50). */
    private static Decision shared(Person person, Action action, Terms terms, Occasion occasion) {
        Optional<String> authority = switch (action) {
            case ACKNOWLEDGE_SHARE -> grant(person, terms, occasion, any -> true);
            case ACCEPT_PARTNER_REFERRAL, DECLINE_PARTNER_REFERRAL ->
                grant(person, terms, occasion, Grant::carriesReferrals);
            default -> Sharing.with(person, action, terms, occasion).map(Sharing::authority);
        };
        return authority
                .<Decision>flatMap(by -> Sharing.role(person, action).map(role -> new Decision.Permitted(role, by)))
                .orElse(UNKNOWN);
    }

    private static Optional<String> grant(Person person, Terms terms, Occasion occasion, Predicate<Grant> which) {
        return terms.grants().inForce(person.organisation(), occasion.today()).stream()
                .filter(which)
                .findFirst()
                .map(Grant::authority);
    }

    private static Stream<Role> roles(Person person, Action action) {
        return Arrays.stream(Role.values())
                .filter(role -> person.is(role) && action.roles().contains(role));
    }

    /**
     * What the law asks an organisation to hand on (R33). It is no relationship and opens no record: it permits to put
     * everybody of one's own organisation into an extract in which nobody is named.
     */
    public static Decision.Permitted legalDuty(Person person, Action extract) {
        return new Decision.Permitted(require(person, extract), LEGAL_DUTY);
    }

    /** What a role may rest its access on. */
    private static Optional<String> authority(
            Person person, Role role, Action action, CareTeam team, Occasion occasion) {
        return switch (role) {
            case CLINICIAN, TRIAGE, PRESCRIBER ->
                own(person, team)
                        .or(() -> service(person, team, occasion))
                        .or(() -> opened(person, action, team, occasion));
            case MANAGER -> own(person, team).or(() -> administration(person, team));
            case RECEPTIONIST ->
                own(person, team)
                        .or(() -> administration(person, team)
                                .filter(any -> !team.terms().sensitive()));
            case AUDITOR, PRIVACY -> Optional.of(Relationship.OVERSIGHT.code());
            case PROGRAM -> Optional.of("program");
            case ANALYST, OPERATOR -> Optional.empty();
        };
    }

    private static Optional<String> own(Person person, CareTeam team) {
        return team.ties().stream()
                .filter(tie -> tie.person().equals(person.id()))
                .map(Tie::relationship)
                .sorted()
                .findFirst()
                .map(Relationship::code);
    }

    /** A sensitive record is closed to those who are tied to it by their service alone (R48). */
    private static Optional<String> service(Person person, CareTeam team, Occasion occasion) {
        if (team.terms().sensitive()) {
            return Optional.empty();
        }
        List<Involvement> own = team.services().stream()
                .filter(involved -> worksIn(person, involved.service()))
                .toList();
        return own.stream()
                .filter(Involvement::open)
                .findFirst()
                .map(open -> Relationship.SERVICE.code() + ":" + open.service())
                .or(() -> own.stream()
                        .filter(met -> met.days().contains(occasion.today()))
                        .findFirst()
                        .map(met -> Relationship.SAME_DAY.code() + ":" + met.service()));
    }

    /** R49: opened in an emergency, to one person, for a few hours. */
    private static Optional<String> opened(Person person, Action action, CareTeam team, Occasion occasion) {
        return LASTING.contains(action)
                ? Optional.empty()
                : team.terms().openTo(person.id(), occasion.now()).map(opening -> EMERGENCY + ":" + opening.accessId());
    }

    /** Whoever runs the whole organisation also looks after people who are on no journey yet. */
    private static Optional<String> administration(Person person, CareTeam team) {
        boolean theirs = person.services().isEmpty()
                || team.services().stream().anyMatch(involved -> worksIn(person, involved.service()));
        return theirs ? Optional.of(Relationship.ADMINISTRATION.code()) : Optional.empty();
    }

    /** Role by action: is this kind of thing part of the person's work at all? Answers the role that permits it. */
    public static Role require(Person person, Class<?> asked) {
        return require(person, Action.required(asked));
    }

    public static Role require(Person person, Action action) {
        return roles(person, action)
                .findFirst()
                .orElseThrow(() -> new AccessRefused(NO_ROLE.code(), NO_ROLE.sentence()));
    }

    /** Another organisation's record is as good as none, so that ids tell nothing. */
    public static boolean sees(Person person, @Nullable String organisation) {
        return person.organisation().equals(organisation);
    }

    /** A group is open to those who lead it and to those who work in its service; its organisation is looked at before. */
    public static boolean seesGroup(Person person, String service, Collection<String> facilitators) {
        return worksIn(person, service) || facilitators.contains(person.id());
    }

    /** Reception arranges what has to be arranged; what somebody is treated for is not its work. */
    public static boolean readsClinical(Person person) {
        return person.roles().stream().anyMatch(role -> role != Role.RECEPTIONIST);
    }

    private static boolean worksIn(Person person, String service) {
        return person.services().isEmpty() || person.services().contains(service);
    }
}
