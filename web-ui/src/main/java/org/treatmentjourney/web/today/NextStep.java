package org.treatmentjourney.web.today;

import java.util.Optional;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.query.worklist.DutyKind;
import org.treatmentjourney.query.worklist.Worklist;

/**
 * What is done about some work, one click away.
 *
 * @param key of its words
 */
public record NextStep(String key, String address) {

    /** Empty if it is nothing for this person to do. */
    public static Optional<NextStep> of(Worklist.Item work, Person me, String back) {
        String key = work.kind().code();
        return switch (work.kind()) {
            case CONTACT, MISSED_SESSION ->
                form(key, me, Action.RECORD_CONTACT, work, back, "channel", Reaching.channel(work.safeWays()));
            case TRIAGE -> form(key, me, Action.ASSESS_TRIAGE, work, back, "", "");
            case REVIEW -> form(key, me, Action.REVIEW_CARE_PLAN, work, back, "trigger", "routine");
            case OPPORTUNISTIC_REVIEW -> form(key, me, Action.REVIEW_CARE_PLAN, work, back, "trigger", "opportunistic");
            case UNALLOCATED -> form(key, me, Action.ASSIGN_KEYWORKER, work, back, "", "");
            case NALOXONE -> form(key, me, Action.RECORD_NALOXONE, work, back, "", "");
            case GOAL_REVIEW -> form(key, me, Action.RECORD_SESSION, work, back, "", "");
            case CARE_PLAN_COPY -> form(key, me, Action.GIVE_CARE_PLAN_COPY, work, back, "", "");
            case REFERRAL_FEEDBACK -> form(key, me, Action.GIVE_REFERRAL_FEEDBACK, work, back, "", "");
            case DISENGAGEMENT_REVIEW -> form(key, me, Action.REVIEW_DISENGAGEMENT, work, back, "", "");
            case DISCHARGE_FOLLOW_UP -> form(key, me, Action.RECORD_DISCHARGE_FOLLOW_UP, work, back, "", "");
            case WARD_REFERRAL -> form(key, me, Action.REFER_BEFORE_DISCHARGE, work, back, "", "");
            case RELEASE_CONTACT ->
                form(key, me, Action.RECORD_CONTACT, work, back, "channel", Reaching.channel(work.safeWays()));
            case OVERDOSE_WINDOW -> page(key, me, Action.FIND_STAYS, work, "elsewhere");
            case NOTICE_UNACKNOWLEDGED -> page(key, me, Action.FIND_NOTICES, work, "elsewhere#notices");
            case CONSENT, PARTNER_REFERRAL ->
                step(key, me, Action.FIND_SHARES, "/clients/" + work.clientId() + "/shares");
            case INTERVENTION_WAIT ->
                page(key, me, Action.OFFER_INTERVENTION_APPOINTMENT, work, "engagement#interventions");
            case PRESCRIPTION_ALARM, MISSED_DOSES -> page(key, me, Action.FIND_PRESCRIPTIONS, work, "prescriptions");
            case GUIDANCE_CALL, SELF_HELP_LENGTH -> step(key, me, Action.FIND_SELF_HELP, place(work));
            case EVALUATION -> form(key, me, Action.EVALUATE_SELF_HELP, work, back, "", "");
            case WORSE_SCORES -> form(key, me, Action.FOLLOW_UP_WORSE_SCORES, work, back, "", "");
            case OUTCOME_MEASURE -> form(key, me, Action.RECORD_OUTCOMES_PROFILE, work, back, "", "");
            case OUTCOMES_COORDINATOR -> form(key, me, Action.ASSIGN_OUTCOMES_COORDINATOR, work, back, "", "");
            case URGENT_RISK, RISK_CHECK -> page(key, me, Action.FIND_RISKS, work, "risks");
        };
    }

    /** Whoever is to be got hold of may be given a time as well. */
    static Optional<NextStep> appointment(Worklist.Item work, Person me, String back) {
        boolean helps = work.kind() == DutyKind.CONTACT || work.kind() == DutyKind.MISSED_SESSION;
        return helps ? form("appointment", me, Action.BOOK_APPOINTMENT, work, back, "", "") : Optional.empty();
    }

    static boolean may(Person me, Action action) {
        return action.roles().stream().anyMatch(me::is);
    }

    private static Optional<NextStep> form(
            String key, Person me, Action action, Worklist.Item work, String back, String field, String value) {
        var address = UriComponentsBuilder.fromPath(place(work) + "/do/{command}");
        if (!value.isEmpty()) {
            address.queryParam(field, value);
        }
        return step(
                key,
                me,
                action,
                address.queryParam("_back", "{back}")
                        .encode()
                        .buildAndExpand(Kebab.code(action), back)
                        .toUriString());
    }

    private static Optional<NextStep> page(String key, Person me, Action action, Worklist.Item work, String page) {
        return step(key, me, action, page(work.journeyId()) + "/" + page);
    }

    /** A course is done on a page of its own. */
    private static String place(Worklist.Item work) {
        return work.selfHelpId() == null ? page(work.journeyId()) : "/self-help/" + work.selfHelpId();
    }

    static String page(UUID journeyId) {
        return "/journeys/" + journeyId;
    }

    private static Optional<NextStep> step(String key, Person me, Action action, String address) {
        return may(me, action) ? Optional.of(new NextStep(key, address)) : Optional.empty();
    }
}
