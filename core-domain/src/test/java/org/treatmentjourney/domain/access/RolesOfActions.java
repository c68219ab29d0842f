package org.treatmentjourney.domain.access;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Who may do what, as somebody wrote it down who did not read {@link Action}. */
final class RolesOfActions {

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
            MARK_THIRD_PARTY                   C T P M - - - - -
            UNMARK_THIRD_PARTY                 C T P M - - - - -
            GIVE_PACKAGE                       C - - M - - - Y -
            LINK_DUPLICATE                     - - - M - - - Y -
            UNLINK_DUPLICATE                   - - - M - - - Y -
            FIND_PACKAGE                       C - - M - - - Y -
            FIND_PACKAGES                      C - - M - - - Y -
            FIND_LINKS                         - - - M - - - Y -
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
            RESTRICT_RECORD                    C T P M - - - Y -
            LIFT_RESTRICTION                   - - - M - - - Y -
            MARK_RECORD_SENSITIVE              C T P M - - - Y -
            MARK_RECORD_ORDINARY               - - - M - - - Y -
            BREAK_GLASS                        C T P - - - - - -
            REVIEW_BREAK_GLASS                 - - - - - - - Y -
            ALERT_PRIVACY                      - - - - - - - - - G
            RECORD_PRIVACY_ALERT_ATTEMPT       - - - - - - - - - G
            FIND_PRIVACY_ALERTS                - - - - - - - - - G
            FIND_IN_EMERGENCY                  C T P - - - - - -
            FIND_EMERGENCY_ACCESS              - - - - - - - Y -
            FIND_PROTECTION                    C T P M - - - Y -
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
            GIVE_CONSENT                       C T P M - - - - -
            WITHDRAW_CONSENT                   C T P M R - - Y -
            REVISIT_CONSENT                    C T P M - - - - -
            SHARE_WITHOUT_CONSENT              C T P M - - - Y -
            END_SHARE                          C T P M - - - Y -
            ACKNOWLEDGE_SHARE                  C T P M - - - - -
            REFER_TO_PARTNER                   C T P M - - - - -
            CLOSE_PARTNER_REFERRAL             C T P M - - - - -
            ACCEPT_PARTNER_REFERRAL            C T P M - - - - -
            DECLINE_PARTNER_REFERRAL           C T P M - - - - -
            FIND_SHARES                        C T P M - - - Y -
            FIND_SHARED_WITH_US                C T P M - - - - -
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
            ROTATE_OUTER_KEY                   - - - - - - - - O
            FIND_OUTER_KEY                     - - - - - - - - O
            REQUEST_ERASURE                    - - - M - - - Y -
            WITHDRAW_ERASURE_REQUEST           - - - M - - - Y -
            ERASE_CLIENT                       - - - - - - - Y -
            PLACE_LEGAL_HOLD                   - - - - - - - Y -
            LIFT_LEGAL_HOLD                    - - - - - - - Y -
            FIND_WHOLE_RECORD                  - - - - - - - - - G
            FIND_ERASURES                      - - - - - - - Y -
            FIND_ERASURE_WORK                  - - - - - - - Y -
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

    private RolesOfActions() {}

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
}
