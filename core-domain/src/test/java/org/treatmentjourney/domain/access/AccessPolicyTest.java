package org.treatmentjourney.domain.access;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.client.command.ErasureCommand;
import org.treatmentjourney.domain.draft.command.DraftCommand;
import org.treatmentjourney.domain.group.command.GroupCommand;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.link.command.LinkCommand;
import org.treatmentjourney.domain.selfhelp.command.SelfHelpCommand;
import org.treatmentjourney.domain.service.command.ServiceCommand;
import org.treatmentjourney.domain.settings.command.SettingsCommand;
import org.treatmentjourney.domain.staff.command.StaffCommand;

class AccessPolicyTest {

    @ParameterizedTest
    @MethodSource("org.treatmentjourney.domain.access.RolesOfActions#table")
    void each_role_may_do_what_the_table_says_and_nothing_else(Action action, Set<Role> allowed) {
        for (Role role : Role.values()) {
            if (allowed.contains(role)) {
                assertThatCode(() -> AccessPolicy.require(person(role), action)).doesNotThrowAnyException();
            } else {
                assertRefused(action, role);
            }
        }
    }

    @Test
    void the_table_has_a_line_for_everything_that_can_be_asked() {
        assertThat(RolesOfActions.table().map(line -> line.get()[0]))
                .containsExactlyInAnyOrder((Object[]) Action.values());
    }

    @Test
    void every_command_has_an_action_of_its_name() {
        assertThat(commands()).hasSizeGreaterThanOrEqualTo(18).isSubsetOf(EnumSet.allOf(Action.class));
    }

    @Test
    void an_action_is_found_by_the_name_that_its_command_has_in_addresses() {
        assertThat(Action.named("record-session")).contains(Action.RECORD_SESSION);
        assertThat(Action.named("record session")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AUDITOR", "ANALYST", "OPERATOR"})
    void whoever_does_not_care_for_clients_sends_no_command(Role role) {
        commands().forEach(command -> assertRefused(command, role));
    }

    @Test
    void the_privacy_officer_says_who_may_see_a_record_hands_it_out_and_records_nothing_of_care() {
        Set<Action> guarding = EnumSet.of(
                Action.RESTRICT_RECORD,
                Action.LIFT_RESTRICTION,
                Action.MARK_RECORD_SENSITIVE,
                Action.MARK_RECORD_ORDINARY,
                Action.REVIEW_BREAK_GLASS,
                Action.GIVE_PACKAGE,
                Action.LINK_DUPLICATE,
                Action.UNLINK_DUPLICATE,
                Action.WITHDRAW_CONSENT,
                Action.SHARE_WITHOUT_CONSENT,
                Action.END_SHARE);
        Records.below(ErasureCommand.class).forEach(erasing -> guarding.add(Action.required(erasing)));

        commands().stream()
                .filter(command -> !guarding.contains(command))
                .forEach(command -> assertRefused(command, Role.PRIVACY));
    }

    @Test
    void a_clinician_reads_no_audit_and_an_operator_only_operates() {
        Set<Action> ofViews = EnumSet.range(Action.FIND_VIEWS, Action.FIND_OUTER_KEY);
        for (Action action : Action.values()) {
            if (action.name().startsWith("AUDIT_")) {
                assertRefused(action, Role.CLINICIAN);
            }
            if (!ofViews.contains(action)) {
                assertRefused(action, Role.OPERATOR);
            }
        }
    }

    @Test
    void one_fitting_role_among_several_is_enough_and_no_role_is_not() {
        var both = new Person("p", Set.of(Role.ANALYST, Role.CLINICIAN), "harbour", Set.of());
        var nobody = new Person("p", Set.of(), "harbour", Set.of());

        assertThatCode(() -> AccessPolicy.require(both, Action.SET_GOAL)).doesNotThrowAnyException();
        assertThatThrownBy(() -> AccessPolicy.require(nobody, Action.SET_GOAL)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void an_analyst_measures_and_extracts_and_is_told_about_nobody_in_care() {
        Set<Action> theirs = EnumSet.of(Action.FIND_MEASURES, Action.FIND_MEASURE, Action.FIND_EXTRACT);
        assertThat(Action.values())
                .allSatisfy(action ->
                        assertThat(action.roles().contains(Role.ANALYST)).isEqualTo(theirs.contains(action)));
        var team = new CareTeam("harbour", Set.of(), List.of());
        var today = new Occasion(LocalDate.EPOCH, Instant.EPOCH);
        assertThat(theirs)
                .allSatisfy(action -> assertThat(AccessPolicy.decide(person(Role.ANALYST), action, team, today))
                        .isInstanceOf(Decision.Refused.class));
    }

    @Test
    void whoever_makes_no_extracts_has_no_legal_duty_to_rest_on() {
        assertThat(AccessPolicy.legalDuty(person(Role.ANALYST), Action.FIND_EXTRACT))
                .isEqualTo(new Decision.Permitted(Role.ANALYST, "legal-duty"));
        assertThatThrownBy(() -> AccessPolicy.legalDuty(person(Role.MANAGER), Action.FIND_EXTRACT))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_record_of_another_organisation_or_of_none_is_not_seen() {
        assertThat(AccessPolicy.sees(person(Role.CLINICIAN), "harbour")).isTrue();
        assertThat(AccessPolicy.sees(person(Role.CLINICIAN), "st-anne")).isFalse();
        assertThat(AccessPolicy.sees(person(Role.CLINICIAN), "")).isFalse();
        assertThat(AccessPolicy.sees(person(Role.CLINICIAN), null)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_reception_reads_nothing_clinical(Role role) {
        assertThat(AccessPolicy.readsClinical(person(role))).isEqualTo(role != Role.RECEPTIONIST);
    }

    private static void assertRefused(Action action, Role role) {
        assertThatThrownBy(() -> AccessPolicy.require(person(role), action))
                .as("%s by %s", action, role)
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("access.role"));
    }

    private static Set<Action> commands() {
        return Stream.of(
                        ClientCommand.class,
                        JourneyCommand.class,
                        SettingsCommand.class,
                        StaffCommand.class,
                        ServiceCommand.class,
                        GroupCommand.class,
                        LinkCommand.class,
                        SelfHelpCommand.class,
                        DraftCommand.class)
                .flatMap(kind -> Records.below(kind).stream())
                .map(command -> Pattern.compile("(?<=[a-z])(?=[A-Z])")
                        .matcher(command.getSimpleName())
                        .replaceAll("_"))
                .map(name -> Action.valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    private static Person person(Role role) {
        return new Person("somebody", Set.of(role), "harbour", Set.of("chemsex-clinic"));
    }
}
