package org.treatmentjourney.standalone.matrix;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.treatmentjourney.standalone.contract.Endpoint;

/** Whose work is what, as somebody wrote it down who did not read the program. */
final class Rights {

    /** C clinician, T triage, P prescriber, M manager, R receptionist, A auditor, Y privacy, N analyst, O operator. */
    private static final String WRITTEN = """
            CTPMR      POST /api/clients/{id}/register-client
            CTPM       POST /api/clients/{id}/mark-entered-in-error
            MY         POST /api/clients/{id}/request-erasure
            MY         POST /api/clients/{id}/withdraw-erasure-request
            Y          POST /api/clients/{id}/erase-client
            Y          POST /api/clients/{id}/place-legal-hold
            Y          POST /api/clients/{id}/lift-legal-hold
            CMY        POST /api/clients/{id}/give-package
            CTPMY      POST /api/clients/{id}/restrict-record
            MY         POST /api/clients/{id}/lift-restriction
            CTPMY      POST /api/clients/{id}/mark-record-sensitive
            MY         POST /api/clients/{id}/mark-record-ordinary
            CTP        POST /api/clients/{id}/break-glass
            Y          POST /api/clients/{id}/review-break-glass
            -          POST /api/clients/{id}/alert-privacy
            -          POST /api/clients/{id}/record-privacy-alert-attempt
            CTP        GET /api/emergency
            CTPMY      GET /api/clients/{id}/protection
            Y          GET /api/privacy/emergency-access
            CTPMR      POST /api/journeys/{id}/refer-client
            CTPMR      POST /api/journeys/{id}/record-contact
            CTPMR      POST /api/journeys/{id}/record-missed-session
            CTPMR      POST /api/journeys/{id}/return-to-treatment
            CTPM       POST /api/journeys/{id}/assign-keyworker
            CTPM       POST /api/journeys/{id}/mark-entered-in-error
            CTPM       POST /api/journeys/{id}/mark-third-party
            CTPM       POST /api/journeys/{id}/unmark-third-party
            CTP        POST /api/journeys/{id}/assess-triage
            CTP        POST /api/journeys/{id}/agree-initial-care-plan
            CTP        POST /api/journeys/{id}/agree-comprehensive-care-plan
            CTP        POST /api/journeys/{id}/complete-comprehensive-assessment
            CTP        POST /api/journeys/{id}/review-care-plan
            CTP        POST /api/journeys/{id}/set-goal
            CTP        POST /api/journeys/{id}/revise-goal
            CTP        POST /api/journeys/{id}/record-goal-progress
            CTP        POST /api/journeys/{id}/record-session
            CTP        POST /api/journeys/{id}/record-change-of-circumstances
            CTP        POST /api/journeys/{id}/assess-stage
            CTP        POST /api/journeys/{id}/discharge
            CTPMR      POST /api/journeys/{id}/record-enquiry
            CTPM       POST /api/journeys/{id}/accept-referral
            CTPM       POST /api/journeys/{id}/decline-referral
            CTPMR      POST /api/journeys/{id}/give-referral-feedback
            CTPMR      POST /api/journeys/{id}/offer-appointment
            CTPMR      POST /api/journeys/{id}/book-appointment
            CTPMR      POST /api/journeys/{id}/move-appointment
            CTPMR      POST /api/journeys/{id}/cancel-appointment
            CTPMR      POST /api/journeys/{id}/record-attendance
            CTP        POST /api/journeys/{id}/record-screening
            CTP        POST /api/journeys/{id}/give-advice
            CTP        POST /api/journeys/{id}/record-naloxone
            CTP        POST /api/journeys/{id}/give-supplies
            CTP        POST /api/journeys/{id}/record-group-note
            CTP        POST /api/journeys/{id}/raise-risk
            CTP        POST /api/journeys/{id}/change-risk
            CTP        POST /api/journeys/{id}/resolve-risk
            CTPM       POST /api/journeys/{id}/acknowledge-urgent-risks
            CTP        POST /api/journeys/{id}/make-safety-plan
            CTP        POST /api/journeys/{id}/record-safeguarding
            CTP        POST /api/journeys/{id}/record-overdose
            CTPM       POST /api/journeys/{id}/record-incident
            CTPMR      POST /api/journeys/{id}/give-care-plan-copy
            CTP        POST /api/journeys/{id}/refer-to-intervention
            CTP        POST /api/journeys/{id}/offer-intervention-appointment
            CTP        POST /api/journeys/{id}/start-intervention
            CTP        POST /api/journeys/{id}/review-sub-interventions
            CTP        POST /api/journeys/{id}/end-intervention
            P          POST /api/journeys/{id}/start-prescription
            P          POST /api/journeys/{id}/change-dose
            P          POST /api/journeys/{id}/extend-prescription
            CTP        POST /api/journeys/{id}/arrange-collection
            CTP        POST /api/journeys/{id}/set-pharmacy-closing-days
            CTP        POST /api/journeys/{id}/record-missed-doses
            P          POST /api/journeys/{id}/reassess-prescription
            P          POST /api/journeys/{id}/suspend-prescription
            P          POST /api/journeys/{id}/resume-prescription
            P          POST /api/journeys/{id}/end-prescription
            CTP        POST /api/journeys/{id}/request-prescription-transfer
            P          POST /api/journeys/{id}/accept-prescription-transfer
            P          POST /api/journeys/{id}/decline-prescription-transfer
            CTP        POST /api/journeys/{id}/confirm-first-dose
            CTP        POST /api/journeys/{id}/raise-barrier
            CTP        POST /api/journeys/{id}/resolve-barrier
            CTP        POST /api/journeys/{id}/record-strengths
            CTP        POST /api/journeys/{id}/offer-choice
            CTPMR      POST /api/journeys/{id}/agree-ways-of-contact
            CTP        POST /api/journeys/{id}/involve-carer
            CTP        POST /api/journeys/{id}/record-immediate-need
            CTP        POST /api/journeys/{id}/review-disengagement
            CTP        POST /api/journeys/{id}/acknowledge-handover
            CTPM       POST /api/journeys/{id}/undo-discharge
            CTP        POST /api/journeys/{id}/record-outcomes-profile
            CTP        POST /api/journeys/{id}/record-symptom-score
            CTPM       POST /api/journeys/{id}/assign-outcomes-coordinator
            CTPM       POST /api/journeys/{id}/record-death
            CTPM       POST /api/journeys/{id}/acknowledge-alarm
            -          POST /api/journeys/{id}/escalate
            -          POST /api/journeys/{id}/record-escalation-attempt
            CTPM       POST /api/journeys/{id}/defer-due-work
            CTP        POST /api/journeys/{id}/admit-to-ward
            CTP        POST /api/journeys/{id}/record-engagement-at-admission
            CTP        POST /api/journeys/{id}/record-leave-assessment
            CTP        POST /api/journeys/{id}/plan-ward-discharge
            CTP        POST /api/journeys/{id}/refer-before-discharge
            CTP        POST /api/journeys/{id}/discharge-from-ward
            CTP        POST /api/journeys/{id}/record-discharge-follow-up
            CTP        POST /api/journeys/{id}/record-imprisonment
            CTP        POST /api/journeys/{id}/plan-release
            CTP        POST /api/journeys/{id}/record-release
            CTP        POST /api/journeys/{id}/inform-organisation
            CTP        POST /api/journeys/{id}/record-notice-receipt
            CTP        POST /api/self-help/{id}/begin-self-help
            CTP        POST /api/self-help/{id}/introduce-self-help
            CTP        POST /api/self-help/{id}/record-access-code
            CTP        POST /api/self-help/{id}/record-first-session
            CTP        POST /api/self-help/{id}/record-guidance-call
            CTPMR      POST /api/self-help/{id}/record-missed-call
            CTP        POST /api/self-help/{id}/record-check-in
            CTP        POST /api/self-help/{id}/follow-up-worse-scores
            CTPM       POST /api/self-help/{id}/assign-guide
            CTP        POST /api/self-help/{id}/end-self-help
            CTP        POST /api/self-help/{id}/break-off-self-help
            CTP        POST /api/self-help/{id}/evaluate-self-help
            CTPM       POST /api/self-help/{id}/mark-entered-in-error
            CTPM       POST /api/clients/{id}/give-consent
            CTPMRY     POST /api/clients/{id}/withdraw-consent
            CTPM       POST /api/clients/{id}/revisit-consent
            CTPMY      POST /api/clients/{id}/share-without-consent
            CTPMY      POST /api/clients/{id}/end-share
            CTPM       POST /api/clients/{id}/acknowledge-share
            CTPM       POST /api/clients/{id}/refer-to-partner
            CTPM       POST /api/clients/{id}/close-partner-referral
            CTPM       POST /api/clients/{id}/accept-partner-referral
            CTPM       POST /api/clients/{id}/decline-partner-referral
            CTPMY      GET /api/clients/{id}/shares
            CTPM       GET /api/shares
            M          POST /api/settings/{id}/change-due-work-setting
            M          POST /api/staff/{id}/take-on-staff
            M          POST /api/staff/{id}/change-staff-duties
            M          POST /api/staff/{id}/record-staff-absence
            M          POST /api/staff/{id}/record-staff-departure
            M          POST /api/staff/{id}/mark-staff-entry-in-error
            M          POST /api/staff/{id}/hand-over-caseload
            MY         POST /api/links/{id}/link-duplicate
            MY         POST /api/links/{id}/unlink-duplicate
            MY         GET /api/links
            M          POST /api/services/{id}/open-service
            M          POST /api/services/{id}/close-service
            CTPM       POST /api/groups/{id}/plan-group
            CTPM       POST /api/groups/{id}/change-group
            CTPM       POST /api/groups/{id}/invite-member
            CTPM       POST /api/groups/{id}/decline-invitation
            CTPM       POST /api/groups/{id}/enrol-member
            CTPM       POST /api/groups/{id}/leave-group
            CTP        POST /api/groups/{id}/record-group-session
            CTPM       POST /api/groups/{id}/cancel-group-meeting
            CTP        POST /api/groups/{id}/record-group-outcome
            CTP        POST /api/groups/{id}/record-member-afterwards
            CTPM       POST /api/groups/{id}/close-group
            CTPM       POST /api/groups/{id}/mark-group-entry-in-error
            CTPM       GET /api/groups
            CTPM       GET /api/groups/{id}
            M          GET /api/groups/shortfalls
            CTPMR      GET /api/clients
            CTPMR      GET /api/clients/names
            CTPMR      PUT /api/drafts/{id}
            CTPMR      DELETE /api/drafts/{id}
            CTPMR      GET /api/drafts/{id}
            CTPMR      GET /api/drafts
            CTPM       GET /api/drafts/unfinished
            CTPMR      GET /api/clients/{id}
            CTPM       GET /api/clients/{id}/timeline
            CTPM       GET /api/clients/{id}/timeline/{eventId}
            CTPMR      GET /api/clients/{id}/changes
            CTPMAY     GET /api/clients/{id}/access-log
            CMY        GET /api/clients/{id}/package
            CMY        GET /api/clients/{id}/packages
            CTPMR      GET /api/journeys/{id}
            CTPM       GET /api/journeys/{id}/care-plan
            CTPM       GET /api/journeys/{id}/care-plan/versions
            CTPM       GET /api/journeys/{id}/care-plan/client-copy
            CTPM       GET /api/journeys/{id}/goals
            CTPM       GET /api/journeys/{id}/handover
            CTPM       GET /api/journeys/{id}/opening
            CTPM       GET /api/journeys/{id}/sessions
            CTPM       GET /api/journeys/{id}/stages
            CTPM       GET /api/journeys/{id}/risks
            CTPM       GET /api/journeys/{id}/interventions
            CTPM       GET /api/journeys/{id}/prescriptions
            CTPM       GET /api/journeys/{id}/outcomes
            CTPM       GET /api/journeys/{id}/engagement
            CTPM       GET /api/journeys/{id}/stays
            CTPM       GET /api/journeys/{id}/notices
            CTPM       GET /api/journeys/{id}/referral
            CTPM       GET /api/journeys/{id}/groups
            CTPMR      GET /api/journeys/{id}/due-work
            CTPM       GET /api/journeys/{id}/self-help
            CTPM       GET /api/self-help/{id}
            CTP        GET /api/self-help/{id}/access-code
            CTPM       GET /api/caseload
            CTPM       GET /api/caseloads
            M          GET /api/worklist/counts
            CTPMR      GET /api/worklist
            CTPMRA     GET /api/services
            CTPMA      GET /api/settings
            M          GET /api/referrals/declined
            MA         GET /api/staff
            MA         GET /api/staff/{id}
            MN         GET /api/analytics/measures
            MN         GET /api/analytics/measures/{name}
            N          GET /api/analytics/extracts/{name}
            Y          GET /api/erasures
            Y          GET /api/erasures/due
            AY         GET /api/audit/access
            AY         GET /api/audit/clients/{id}/events
            AY         GET /api/audit/journeys/{id}/events
            AY         GET /api/audit/journeys/{id}/differences
            CTPMRAYNO  GET /api/codes
            CTPMRAYNO  GET /api/commands
            CTPMRAYNO  GET /api/events
            O          GET /api/operations/projections
            O          GET /api/operations/projections/{name}/fingerprint
            O          POST /api/operations/projections/{name}/rebuild
            O          GET /api/operations/parked
            O          POST /api/operations/parked/{view}/{stream}/retry
            O          GET /api/operations/keys
            O          POST /api/operations/keys/rotate
            """;

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("clinician", "C"),
            Map.entry("clinician2", "C"),
            Map.entry("partner", "C"),
            Map.entry("triage", "T"),
            Map.entry("prescriber", "P"),
            Map.entry("manager", "M"),
            Map.entry("receptionist", "R"),
            Map.entry("auditor", "A"),
            Map.entry("privacy", "Y"),
            Map.entry("analyst", "N"),
            Map.entry("operator", "O"));

    private static final Map<String, String> ROLES = Arrays.stream(WRITTEN.split("\n"))
            .map(line -> line.split(" +", 2))
            .collect(Collectors.toMap(cells -> cells[1], cells -> cells[0], (one, other) -> one, TreeMap::new));

    private Rights() {}

    static Set<String> declared() {
        return ROLES.keySet();
    }

    static boolean has(String person, Endpoint endpoint) {
        String letter = LETTERS.get(person);
        return letter != null && ROLES.getOrDefault(endpoint.toString(), "").contains(letter);
    }
}
