package org.treatmentjourney.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R50: another organisation sees exactly what was agreed with it, for that purpose, on those days. */
class SharingPolicyTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-02");
    private static final LocalDate LAST = LocalDate.parse("2026-11-25");
    private static final UUID ID = new UUID(7, 1);
    private static final Set<String> ALL = Set.of(
            "FIND_CLIENT",
            "FIND_JOURNEY",
            "FIND_CARE_PLAN",
            "FIND_CARE_PLAN_VERSIONS",
            "FIND_GOALS",
            "FIND_SESSIONS",
            "FIND_RISKS",
            "FIND_PRESCRIPTIONS",
            "FIND_OUTCOMES",
            "FIND_HANDOVER",
            "FIND_SHARED_WITH_US",
            "ACKNOWLEDGE_SHARE",
            "ACCEPT_PARTNER_REFERRAL",
            "DECLINE_PARTNER_REFERRAL");

    /** What is said back, which needs no purpose. */
    private static final Set<String> ANSWERS =
            Set.of("ACKNOWLEDGE_SHARE", "ACCEPT_PARTNER_REFERRAL", "DECLINE_PARTNER_REFERRAL");

    /** Each kind of things alone, and what it opens. */
    private static Set<String> opened(DataClass one) {
        return switch (one) {
            case IDENTITY ->
                Set.of(
                        "FIND_CLIENT",
                        "ACKNOWLEDGE_SHARE",
                        "ACCEPT_PARTNER_REFERRAL",
                        "DECLINE_PARTNER_REFERRAL",
                        "FIND_SHARED_WITH_US");
            case PLAN ->
                Set.of(
                        "FIND_JOURNEY",
                        "FIND_CARE_PLAN",
                        "FIND_CARE_PLAN_VERSIONS",
                        "ACKNOWLEDGE_SHARE",
                        "FIND_SHARED_WITH_US");
            case GOALS -> Set.of("FIND_GOALS", "ACKNOWLEDGE_SHARE", "FIND_SHARED_WITH_US");
            case SESSION_NOTES -> Set.of("FIND_SESSIONS", "ACKNOWLEDGE_SHARE", "FIND_SHARED_WITH_US");
            case RISK -> Set.of("FIND_RISKS", "ACKNOWLEDGE_SHARE", "FIND_SHARED_WITH_US");
            case PRESCRIPTIONS -> Set.of("FIND_PRESCRIPTIONS", "ACKNOWLEDGE_SHARE", "FIND_SHARED_WITH_US");
            case OUTCOMES -> Set.of("FIND_OUTCOMES", "ACKNOWLEDGE_SHARE", "FIND_SHARED_WITH_US");
        };
    }

    @ParameterizedTest
    @EnumSource(DataClass.class)
    void each_kind_of_things_opens_what_is_made_of_it_and_nothing_else(DataClass one) {
        assertThat(permitted(Role.CLINICIAN, LAST, "treat", grant(one.code()))).isEqualTo(opened(one));
    }

    @Test
    void all_kinds_together_open_what_can_be_shared_at_all_and_nothing_else() {
        assertThat(permitted(Role.CLINICIAN, FIRST, "treat", everything())).isEqualTo(ALL);
    }

    @Test
    void a_handover_is_open_once_everything_in_it_is() {
        assertThat(permitted(Role.CLINICIAN, FIRST, "treat", grant("goals", "risk")))
                .doesNotContain("FIND_HANDOVER");
        assertThat(permitted(Role.CLINICIAN, FIRST, "treat", grant("goals", "risk", "session-notes")))
                .contains("FIND_HANDOVER");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_those_who_treat_or_manage_see_what_is_shared(Role role) {
        var theirs = EnumSet.of(Role.CLINICIAN, Role.TRIAGE, Role.PRESCRIBER, Role.MANAGER);
        assertThat(permitted(role, FIRST, "treat", everything())).isEqualTo(theirs.contains(role) ? ALL : Set.of());
    }

    @Test
    void it_holds_from_its_first_day_to_its_last() {
        assertThat(permitted(Role.CLINICIAN, FIRST.minusDays(1), "treat", everything()))
                .isEmpty();
        assertThat(permitted(Role.CLINICIAN, FIRST, "treat", everything())).isNotEmpty();
        assertThat(permitted(Role.CLINICIAN, LAST, "treat", everything())).isNotEmpty();
        assertThat(permitted(Role.CLINICIAN, LAST.plusDays(1), "treat", everything()))
                .isEmpty();
    }

    @Test
    void another_purpose_or_none_opens_nothing() {
        assertThat(permitted(Role.CLINICIAN, LAST, "hpaymt", everything())).isEqualTo(ANSWERS);
        assertThat(permitted(Role.CLINICIAN, LAST, null, everything())).isEqualTo(ANSWERS);
    }

    @Test
    void what_was_taken_back_opens_nothing() {
        assertThat(permitted(Role.CLINICIAN, LAST, "treat", everything().end())).isEmpty();
    }

    @Test
    void what_was_agreed_with_one_organisation_is_not_for_another() {
        assertThat(permitted(new Person("x", Set.of(Role.CLINICIAN), "third", Set.of()), LAST, "treat", everything()))
                .isEmpty();
    }

    @Test
    void whoever_a_record_is_closed_to_does_not_get_in_by_a_consent() {
        var closed = new Terms(new TreeMap<>(Map.of(ID, "partner")), false, List.of(), of(everything()));
        var team = new CareTeam("harbour", Set.of(), List.of(), closed);
        assertThat(AccessPolicy.decide(person(Role.CLINICIAN), Action.FIND_CARE_PLAN, team, on(LAST, "treat")))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void an_access_says_what_it_rests_on() {
        var team = new CareTeam("harbour", Set.of(), List.of(), terms(grant("plan")));
        assertThat(AccessPolicy.decide(person(Role.CLINICIAN), Action.FIND_CARE_PLAN, team, on(LAST, "treat")))
                .isEqualTo(new Decision.Permitted(Role.CLINICIAN, "consent:" + ID));
    }

    private static Set<String> permitted(Role role, LocalDate day, @Nullable String purpose, Grant grant) {
        return permitted(person(role), day, purpose, grant);
    }

    private static Set<String> permitted(Person person, LocalDate day, @Nullable String purpose, Grant grant) {
        var team = new CareTeam("harbour", Set.of(), List.of(), terms(grant));
        return Arrays.stream(Action.values())
                .filter(action ->
                        AccessPolicy.decide(person, action, team, on(day, purpose)) instanceof Decision.Permitted)
                .map(Action::name)
                .collect(Collectors.toSet());
    }

    private static Person person(Role role) {
        return new Person("partner", Set.of(role), "st-anne", Set.of("ward-7"));
    }

    private static Occasion on(LocalDate day, @Nullable String purpose) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Occasion(day, noon, purpose);
    }

    private static Terms terms(Grant grant) {
        return new Terms(new TreeMap<>(), false, List.of(), of(grant));
    }

    private static Grants of(Grant grant) {
        return new Grants(new TreeMap<>(Map.of(grant.id(), grant)));
    }

    private static Grant everything() {
        return grant(Arrays.stream(DataClass.values()).map(DataClass::code).toArray(String[]::new));
    }

    private static Grant grant(String... classes) {
        return new Grant(ID, "consent", "st-anne", List.of("treat"), List.of(classes), FIRST, LAST, false);
    }
}
