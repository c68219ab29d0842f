package org.treatmentjourney.domain.access;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.client.command.ClientCommand;
import org.treatmentjourney.domain.draft.command.DraftCommand;
import org.treatmentjourney.domain.group.command.GroupCommand;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.selfhelp.command.SelfHelpCommand;
import org.treatmentjourney.domain.service.command.ServiceCommand;
import org.treatmentjourney.domain.settings.command.SettingsCommand;
import org.treatmentjourney.domain.staff.command.StaffCommand;

class AccessPolicyTest {

    /** C clinician, T triage, P prescriber, M manager, R receptionist, A auditor, N analyst, Y privacy, O operator, G program. */
    private static final String EXPECTED = """
            REGISTER_CLIENT                    C T P M R - - - -
            REFER_CLIENT                       C T P M R - - - -
            RECORD_CONTACT                     C T P M R - - - -
            RECORD_MISSED_SESSION              C T P M R - - - -
            RETURN_TO_TREATMENT                C T P M R - - - -
            ASSIGN_KEYWORKER                   C T P M - - - - -
            ASSESS_TRIAGE                      C T P - - - - - -
            AGREE_INITIAL_CARE_PLAN            C T P - - - - - -
            AGREE_COMPREHENSIVE_CARE_PLAN      C T P - - - - - -
            SET_GOAL                           C T P - - - - - -
            REVISE_GOAL                        C T P - - - - - -
            RECORD_GOAL_PROGRESS               C T P - - - - - -
            RECORD_SESSION                     C T P - - - - - -
            RECORD_CHANGE_OF_CIRCUMSTANCES     C T P - - - - - -
            REVIEW_CARE_PLAN                   C T P - - - - - -
            COMPLETE_COMPREHENSIVE_ASSESSMENT  C T P - - - - - -
            ASSESS_STAGE                       C T P - - - - - -
            DISCHARGE                          C T P - - - - - -
            RECORD_ENQUIRY                     C T P M R - - - -
            ACCEPT_REFERRAL                    C T P M - - - - -
            DECLINE_REFERRAL                   C T P M - - - - -
            GIVE_REFERRAL_FEEDBACK             C T P M R - - - -
            OFFER_APPOINTMENT                  C T P M R - - - -
            BOOK_APPOINTMENT                   C T P M R - - - -
            MOVE_APPOINTMENT                   C T P M R - - - -
            CANCEL_APPOINTMENT                 C T P M R - - - -
            RECORD_ATTENDANCE                  C T P M R - - - -
            RECORD_SCREENING                   C T P - - - - - -
            GIVE_ADVICE                        C T P - - - - - -
            RECORD_NALOXONE                    C T P - - - - - -
            GIVE_SUPPLIES                      C T P - - - - - -
            RECORD_GROUP_NOTE                  C T P - - - - - -
            RAISE_RISK                         C T P - - - - - -
            CHANGE_RISK                        C T P - - - - - -
            RESOLVE_RISK                       C T P - - - - - -
            ACKNOWLEDGE_URGENT_RISKS           C T P M - - - - -
            MAKE_SAFETY_PLAN                   C T P - - - - - -
            RECORD_SAFEGUARDING                C T P - - - - - -
            RECORD_OVERDOSE                    C T P - - - - - -
            RECORD_INCIDENT                    C T P M - - - - -
            GIVE_CARE_PLAN_COPY                C T P M R - - - -
            REFER_TO_INTERVENTION              C T P - - - - - -
            OFFER_INTERVENTION_APPOINTMENT     C T P - - - - - -
            START_INTERVENTION                 C T P - - - - - -
            REVIEW_SUB_INTERVENTIONS           C T P - - - - - -
            END_INTERVENTION                   C T P - - - - - -
            START_PRESCRIPTION                 - - P - - - - - -
            CHANGE_DOSE                        - - P - - - - - -
            EXTEND_PRESCRIPTION                - - P - - - - - -
            ARRANGE_COLLECTION                 C T P - - - - - -
            SET_PHARMACY_CLOSING_DAYS          C T P - - - - - -
            RECORD_MISSED_DOSES                C T P - - - - - -
            REASSESS_PRESCRIPTION              - - P - - - - - -
            SUSPEND_PRESCRIPTION               - - P - - - - - -
            RESUME_PRESCRIPTION                - - P - - - - - -
            END_PRESCRIPTION                   - - P - - - - - -
            REQUEST_PRESCRIPTION_TRANSFER      C T P - - - - - -
            ACCEPT_PRESCRIPTION_TRANSFER       - - P - - - - - -
            DECLINE_PRESCRIPTION_TRANSFER      - - P - - - - - -
            CONFIRM_FIRST_DOSE                 C T P - - - - - -
            RAISE_BARRIER                      C T P - - - - - -
            RESOLVE_BARRIER                    C T P - - - - - -
            RECORD_STRENGTHS                   C T P - - - - - -
            OFFER_CHOICE                       C T P - - - - - -
            AGREE_WAYS_OF_CONTACT              C T P M R - - - -
            INVOLVE_CARER                      C T P - - - - - -
            RECORD_IMMEDIATE_NEED              C T P - - - - - -
            REVIEW_DISENGAGEMENT               C T P - - - - - -
            ACKNOWLEDGE_HANDOVER               C T P - - - - - -
            UNDO_DISCHARGE                     C T P M - - - - -
            RECORD_OUTCOMES_PROFILE            C T P - - - - - -
            RECORD_SYMPTOM_SCORE               C T P - - - - - -
            ASSIGN_OUTCOMES_COORDINATOR        C T P M - - - - -
            RECORD_DEATH                       C T P M - - - - -
            ACKNOWLEDGE_ALARM                  C T P M - - - - -
            ESCALATE                           - - - - - - - - - G
            RECORD_ESCALATION_ATTEMPT          - - - - - - - - - G
            FIND_ESCALATIONS                   - - - - - - - - - G
            DEFER_DUE_WORK                     C T P M - - - - -
            ADMIT_TO_WARD                      C T P - - - - - -
            RECORD_ENGAGEMENT_AT_ADMISSION     C T P - - - - - -
            RECORD_LEAVE_ASSESSMENT            C T P - - - - - -
            PLAN_WARD_DISCHARGE                C T P - - - - - -
            REFER_BEFORE_DISCHARGE             C T P - - - - - -
            DISCHARGE_FROM_WARD                C T P - - - - - -
            RECORD_DISCHARGE_FOLLOW_UP         C T P - - - - - -
            RECORD_IMPRISONMENT                C T P - - - - - -
            PLAN_RELEASE                       C T P - - - - - -
            RECORD_RELEASE                     C T P - - - - - -
            INFORM_ORGANISATION                C T P - - - - - -
            RECORD_NOTICE_RECEIPT              C T P - - - - - -
            BEGIN_SELF_HELP                    C T P - - - - - -
            INTRODUCE_SELF_HELP                C T P - - - - - -
            RECORD_ACCESS_CODE                 C T P - - - - - -
            RECORD_FIRST_SESSION               C T P - - - - - -
            RECORD_GUIDANCE_CALL               C T P - - - - - -
            RECORD_MISSED_CALL                 C T P M R - - - -
            RECORD_CHECK_IN                    C T P - - - - - -
            FOLLOW_UP_WORSE_SCORES             C T P - - - - - -
            ASSIGN_GUIDE                       C T P M - - - - -
            END_SELF_HELP                      C T P - - - - - -
            BREAK_OFF_SELF_HELP                C T P - - - - - -
            EVALUATE_SELF_HELP                 C T P - - - - - -
            MARK_ENTERED_IN_ERROR              C T P M - - - - -
            CHANGE_DUE_WORK_SETTING            - - - M - - - - -
            TAKE_ON_STAFF                      - - - M - - - - -
            CHANGE_STAFF_DUTIES                - - - M - - - - -
            RECORD_STAFF_ABSENCE               - - - M - - - - -
            RECORD_STAFF_DEPARTURE             - - - M - - - - -
            MARK_STAFF_ENTRY_IN_ERROR          - - - M - - - - -
            HAND_OVER_CASELOAD                 - - - M - - - - -
            OPEN_SERVICE                       - - - M - - - - -
            CLOSE_SERVICE                      - - - M - - - - -
            PLAN_GROUP                         C T P M - - - - -
            CHANGE_GROUP                       C T P M - - - - -
            INVITE_MEMBER                      C T P M - - - - -
            DECLINE_INVITATION                 C T P M - - - - -
            ENROL_MEMBER                       C T P M - - - - -
            LEAVE_GROUP                        C T P M - - - - -
            RECORD_GROUP_SESSION               C T P - - - - - -
            CANCEL_GROUP_MEETING               C T P M - - - - -
            RECORD_GROUP_OUTCOME               C T P - - - - - -
            RECORD_MEMBER_AFTERWARDS           C T P - - - - - -
            CLOSE_GROUP                        C T P M - - - - -
            MARK_GROUP_ENTRY_IN_ERROR          C T P M - - - - -
            SAVE_DRAFT                         C T P M R - - - -
            DROP_DRAFT                         C T P M R - - - -
            FIND_DRAFT                         C T P M R - - - -
            FIND_MY_DRAFTS                     C T P M R - - - -
            FIND_UNFINISHED_NOTES              C T P M - - - - -
            FIND_CLIENT                        C T P M R - - - -
            FIND_CLIENTS                       C T P M R - - - -
            FIND_NAMES                         C T P M R - - - -
            FIND_TIMELINE                      C T P M - - - - -
            FIND_ENTRY                         C T P M - - - - -
            FIND_JOURNEY                       C T P M R - - - -
            FIND_CARE_PLAN                     C T P M - - - - -
            FIND_CARE_PLAN_VERSIONS            C T P M - - - - -
            FIND_CLIENT_COPY                   C T P M - - - - -
            FIND_GOALS                         C T P M - - - - -
            FIND_HANDOVER                      C T P M - - - - -
            FIND_OPENING                       C T P M - - - - -
            FIND_SESSIONS                      C T P M - - - - -
            FIND_STAGES                        C T P M - - - - -
            FIND_RISKS                         C T P M - - - - -
            FIND_INTERVENTIONS                 C T P M - - - - -
            FIND_PRESCRIPTIONS                 C T P M - - - - -
            FIND_OUTCOMES                      C T P M - - - - -
            FIND_ENGAGEMENT                    C T P M - - - - -
            FIND_STAYS                         C T P M - - - - -
            FIND_NOTICES                       C T P M - - - - -
            FIND_REFERRAL                      C T P M - - - - -
            FIND_MEMBERSHIPS                   C T P M - - - - -
            FIND_GROUP                         C T P M - - - - -
            FIND_GROUPS                        C T P M - - - - -
            FIND_STAFFING_SHORTFALLS           - - - M - - - - -
            FIND_SELF_HELP                     C T P M - - - - -
            FIND_COURSES                       C T P M - - - - -
            FIND_ACCESS_CODE                   C T P - - - - - -
            FIND_CASELOAD                      C T P M - - - - -
            FIND_CASELOADS                     C T P M - - - - -
            FIND_DUE_COUNTS                    - - - M - - - - -
            FIND_WORKLIST                      C T P M R - - - -
            FIND_WORKLISTS                     C T P M R - - - -
            FIND_DUE_WORK                      C T P M R - - - -
            FIND_SETTINGS                      C T P M - A - - -
            FIND_STAFF                         - - - M - A - - -
            FIND_STAFF_MEMBER                  - - - M - A - - -
            FIND_OPEN_JOURNEYS                 - - - M - - - - -
            FIND_DECLINED_REFERRALS            - - - M - - - - -
            FIND_SERVICES                      C T P M R A - - -
            FIND_CHANGES                       C T P M R - - - -
            FIND_MEASURES                      - - - M - - N - -
            FIND_MEASURE                       - - - M - - N - -
            FIND_EXTRACT                       - - - - - - N - -
            AUDIT_JOURNEY                      - - - - - A - Y -
            AUDIT_CLIENT                       - - - - - A - Y -
            AUDIT_DIFFERENCES                  - - - - - A - Y -
            FIND_ACCESS                        - - - - - A - Y -
            FIND_ACCESS_LOG                    C T P M - A - Y -
            FIND_VIEWS                         - - - - - - - - O
            FIND_PARKED_STREAMS                - - - - - - - - O
            FIND_FINGERPRINT                   - - - - - - - - O
            REBUILD_VIEW                       - - - - - - - - O
            RETRY_STREAM                       - - - - - - - - O
            """;

    private static final Map<String, Role> LETTERS = Map.of(
            "C", Role.CLINICIAN,
            "T", Role.TRIAGE,
            "P", Role.PRESCRIBER,
            "M", Role.MANAGER,
            "R", Role.RECEPTIONIST,
            "A", Role.AUDITOR,
            "N", Role.ANALYST,
            "Y", Role.PRIVACY,
            "O", Role.OPERATOR,
            "G", Role.PROGRAM);

    static Stream<Arguments> table() {
        return EXPECTED.lines().map(line -> {
            String[] cells = line.split(" +", -1);
            var roles = Stream.of(cells)
                    .filter(LETTERS::containsKey)
                    .map(LETTERS::get)
                    .collect(toCollection(() -> EnumSet.noneOf(Role.class)));
            return Arguments.of(Action.valueOf(cells[0]), roles);
        });
    }

    @ParameterizedTest
    @MethodSource("table")
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
        assertThat(table().map(line -> line.get()[0])).containsExactlyInAnyOrder((Object[]) Action.values());
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
    @EnumSource(names = {"AUDITOR", "ANALYST", "PRIVACY", "OPERATOR"})
    void whoever_does_not_care_for_clients_sends_no_command(Role role) {
        commands().forEach(command -> assertRefused(command, role));
    }

    @Test
    void a_clinician_reads_no_audit_and_an_operator_only_operates() {
        Set<Action> ofViews = EnumSet.range(Action.FIND_VIEWS, Action.RETRY_STREAM);
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
        var today = new Occasion(LocalDate.EPOCH);
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
