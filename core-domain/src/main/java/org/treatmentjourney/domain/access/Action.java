package org.treatmentjourney.domain.access;

import static org.treatmentjourney.domain.access.Role.AUDITOR;
import static org.treatmentjourney.domain.access.Role.CLINICIAN;
import static org.treatmentjourney.domain.access.Role.MANAGER;
import static org.treatmentjourney.domain.access.Role.OPERATOR;
import static org.treatmentjourney.domain.access.Role.PRESCRIBER;
import static org.treatmentjourney.domain.access.Role.PRIVACY;
import static org.treatmentjourney.domain.access.Role.RECEPTIONIST;
import static org.treatmentjourney.domain.access.Role.TRIAGE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Everything that can be asked, with the roles that may ask it. What is not listed here is refused. */
public enum Action {
    REGISTER_CLIENT(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER, RECEPTIONIST),
    REFER_CLIENT(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER, RECEPTIONIST),
    RECORD_CONTACT(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER, RECEPTIONIST),
    RECORD_MISSED_SESSION(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER, RECEPTIONIST),
    ASSIGN_KEYWORKER(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER),
    ASSESS_TRIAGE(CLINICIAN, TRIAGE, PRESCRIBER),
    AGREE_INITIAL_CARE_PLAN(CLINICIAN, TRIAGE, PRESCRIBER),
    AGREE_COMPREHENSIVE_CARE_PLAN(CLINICIAN, TRIAGE, PRESCRIBER),
    SET_GOAL(CLINICIAN, TRIAGE, PRESCRIBER),
    REVISE_GOAL(CLINICIAN, TRIAGE, PRESCRIBER),
    RECORD_GOAL_PROGRESS(CLINICIAN, TRIAGE, PRESCRIBER),
    RECORD_SESSION(CLINICIAN, TRIAGE, PRESCRIBER),
    RECORD_CHANGE_OF_CIRCUMSTANCES(CLINICIAN, TRIAGE, PRESCRIBER),
    REVIEW_CARE_PLAN(CLINICIAN, TRIAGE, PRESCRIBER),
    COMPLETE_COMPREHENSIVE_ASSESSMENT(CLINICIAN, TRIAGE, PRESCRIBER),
    ASSESS_STAGE(CLINICIAN, TRIAGE, PRESCRIBER),
    DISCHARGE(CLINICIAN, TRIAGE, PRESCRIBER),
    RETURN_TO_TREATMENT(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER, RECEPTIONIST),

    MARK_ENTERED_IN_ERROR(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER),
    CHANGE_DUE_WORK_SETTING(MANAGER),
    TAKE_ON_STAFF(MANAGER),
    CHANGE_STAFF_DUTIES(MANAGER),
    RECORD_STAFF_ABSENCE(MANAGER),
    RECORD_STAFF_DEPARTURE(MANAGER),
    MARK_STAFF_ENTRY_IN_ERROR(MANAGER),
    HAND_OVER_CASELOAD(MANAGER),
    OPEN_SERVICE(MANAGER),
    CLOSE_SERVICE(MANAGER),

    FIND_CLIENT(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER, RECEPTIONIST),
    FIND_TIMELINE(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER),
    FIND_JOURNEY(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER, RECEPTIONIST),
    FIND_CARE_PLAN(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER),
    FIND_CARE_PLAN_VERSIONS(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER),
    FIND_GOALS(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER),
    FIND_HANDOVER(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER),
    FIND_CASELOAD(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER),
    FIND_WORKLIST(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER, RECEPTIONIST),
    FIND_DUE_WORK(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER, RECEPTIONIST),
    FIND_SETTINGS(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER, AUDITOR),
    FIND_STAFF(MANAGER, AUDITOR),
    FIND_STAFF_MEMBER(MANAGER, AUDITOR),
    FIND_OPEN_JOURNEYS(MANAGER),
    FIND_SERVICES(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER, RECEPTIONIST, AUDITOR),
    FIND_CHANGES(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER, RECEPTIONIST),

    AUDIT_JOURNEY(AUDITOR, PRIVACY),
    AUDIT_CLIENT(AUDITOR, PRIVACY),
    AUDIT_DIFFERENCES(AUDITOR, PRIVACY),
    FIND_ACCESS(AUDITOR, PRIVACY),
    FIND_ACCESS_LOG(CLINICIAN, TRIAGE, PRESCRIBER, MANAGER, AUDITOR, PRIVACY),

    OPERATE_PROJECTIONS(OPERATOR);

    private final Set<Role> roles;

    Action(Role first, Role... others) {
        this.roles = EnumSet.of(first, others);
    }

    /** The action that a command or query of this type is; empty if nobody has declared one. */
    public static Optional<Action> of(Class<?> asked) {
        String name =
                asked.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }

    public static Action required(Class<?> asked) {
        return of(asked).orElseThrow(() -> new AccessRefused("access.undeclared", "Nobody may do this yet."));
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }
}
