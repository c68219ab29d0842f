package org.treatmentjourney.query.worklist;

import java.util.List;
import java.util.Locale;
import org.treatmentjourney.domain.course.Exposure;
import org.treatmentjourney.query.selfhelp.Worse;

/** Reasons in English. */
record EnglishWhy() implements Why {

    @Override
    public String sentence(Due due, List<String> highRisk) {
        Duty duty = due.duty();
        String since = Why.day(duty.since(), Locale.UK);
        return switch (duty.kind()) {
            case CONTACT ->
                duty.says(Duty.ATTEMPTED)
                        ? "Asked for help on " + since + "; somebody has tried, but not reached them yet."
                        : "Asked for help on " + since + "; nobody has been in touch yet.";
            case TRIAGE -> triage(duty, since, highRisk);
            case REVIEW ->
                due.dueOn().equals(duty.agreedOn())
                        ? "The review of the care plan was agreed for this day."
                        : "The care plan was last looked at on " + since + ".";
            case OPPORTUNISTIC_REVIEW ->
                "Something changed on " + since + " (" + changed(duty) + "): does the plan still fit?";
            case MISSED_SESSION -> "The session of " + since + " did not take place; see how they are.";
            case URGENT_RISK -> risk(due, since) + late(duty);
            case UNALLOCATED -> unallocated(duty, since);
            case RISK_CHECK -> "A risk is to be looked at again on " + agreed(duty) + ".";
            case NALOXONE ->
                duty.says(Duty.AGAIN)
                        ? "Came out of a ward, a prison or treatment on " + since + "; has naloxone been offered again?"
                        : "Opioids have been known of since " + since + "; has naloxone been offered?";
            case INTERVENTION_WAIT ->
                duty.says(Duty.OFFERED)
                        ? "Referred on " + since + " and offered an appointment; the help has not begun yet."
                        : "Referred on " + since + "; no first appointment has been offered yet.";
            case GOAL_REVIEW -> "A goal set on " + since + " was for " + agreed(duty) + "; how did it go?";
            case DISENGAGEMENT_REVIEW ->
                "The review of " + since + " did not ask why they might stay away; please ask.";
            case CARE_PLAN_COPY -> copy(duty, since);
            case REFERRAL_FEEDBACK -> "The referrer asked to be told, and has waited since " + since + ".";
            case PRESCRIPTION_ALARM -> EnglishAlarm.sentence(duty);
            case MISSED_DOSES -> EnglishAlarm.missed(duty, since);
            case DISCHARGE_FOLLOW_UP -> followUp(duty, since) + late(duty);
            case OVERDOSE_WINDOW -> danger(due, since) + late(duty);
            case WARD_REFERRAL -> "Is to leave the ward on " + agreed(duty) + ", and has not been referred on yet.";
            case RELEASE_CONTACT -> "Came out of prison on " + since + "; nobody has met them yet." + late(duty);
            case NOTICE_UNACKNOWLEDGED ->
                "Another organisation was told something on " + since + " and has not acknowledged it.";
            case CONSENT ->
                duty.says(Duty.RUNS_OUT)
                        ? "A consent to share ends on " + agreed(duty) + "; please ask whether it is to go on."
                        : "The plan was reviewed on " + since + "; please ask again about a consent to share.";
            case PARTNER_REFERRAL ->
                duty.says(Duty.DECLINED)
                        ? "Another organisation declined a referral on " + since + "; please say how it goes on."
                        : "A referral to another organisation was sent on " + since + " and has not been answered.";
            case GUIDANCE_CALL -> call(duty, since);
            case EVALUATION ->
                duty.says(Duty.BROKEN_OFF)
                        ? "Guided self-help was broken off on " + since + "; please ask them how it was all the same."
                        : "Guided self-help ended on " + since + "; please ask them how it was.";
            case WORSE_SCORES -> "Scores from " + since + " are worse; please look today.";
            case SELF_HELP_LENGTH ->
                "The course was meant to be over by " + agreed(duty) + "; end it together, or go on on purpose.";
            case OUTCOME_MEASURE -> measure(duty, since);
            case OUTCOMES_COORDINATOR -> "Assessed on " + since + "; nobody sees to it yet that outcomes are asked.";
        };
    }

    @Override
    public String escalated(Due due) {
        return due.overdueDays() > 0
                ? " Nobody has acknowledged it either."
                : " Nobody has acknowledged it yet; please tell whoever is in charge.";
    }

    private static String agreed(Duty duty) {
        return Why.day(duty.agreedOn() == null ? duty.since() : duty.agreedOn(), Locale.UK);
    }

    private static String unallocated(Duty duty, String since) {
        return switch (String.valueOf(duty.detail())) {
            case Duty.KEYWORKER_LEFT -> "The keyworker has left; nobody has taken over since " + since + ".";
            case Duty.KEYWORKER_AWAY -> "The keyworker has been away since " + since + ", and nobody covers.";
            case Duty.COVER_AWAY ->
                "The keyworker has been away since " + since + ", and whoever covers is not here either.";
            default -> "Nobody has been keyworker since " + since + ".";
        };
    }

    private static String risk(Due due, String since) {
        return due.overdueDays() > 0
                ? "An urgent risk should have been checked again by now; please tell whoever is in charge."
                : "An urgent risk was handed over on " + since + " and is to be checked again.";
    }

    private static String triage(Duty duty, String since, List<String> highRisk) {
        String waiting = "Waiting for triage since " + since + ".";
        if (!duty.says(Duty.HIGH_RISK)) {
            return waiting;
        }
        return highRisk.isEmpty()
                ? "High risk, please see them first. " + waiting
                : "High risk (" + Why.named("high-risk", highRisk, Locale.UK) + "), please see them first. " + waiting;
    }

    private static String copy(Duty duty, String since) {
        return switch (String.valueOf(duty.detail())) {
            case Duty.AFTER_WARD -> "Left a ward on " + since + "; those named in the plan have not got it yet.";
            case Duty.OWED -> "Those named in the plan have been owed a copy since " + since + ".";
            default -> "A copy of the plan was offered on " + since + " and has not been given yet.";
        };
    }

    private static String followUp(Duty duty, String since) {
        String left = "Left a ward on " + since;
        return switch (String.valueOf(duty.detail())) {
            case Duty.SUICIDE_RISK -> left + "; reckon with a risk of suicide, and see how they are.";
            case Duty.ACUTE_AND_SUICIDE_RISK ->
                left + ", an acute stay; reckon with a risk of suicide, and see how they are.";
            case Duty.ACUTE -> left + ", an acute stay; see how they are.";
            default -> left + "; see how they are.";
        };
    }

    private static String danger(Due due, String since) {
        Duty duty = due.duty();
        String cause =
                duty.detail() == null ? "" : " (" + Why.named("exposure", List.of(duty.detail()), Locale.UK) + ")";
        boolean red = Exposure.phase(duty.since(), due.dueOn())
                .filter(Exposure.Phase.RED::equals)
                .isPresent();
        return red
                ? "After " + since + cause + " an overdose is most likely until "
                        + Why.day(duty.since().plusDays(Exposure.RED_DAYS), Locale.UK) + "."
                : "After " + since + cause + " an overdose stays more likely until "
                        + Why.day(duty.since().plusDays(Exposure.AMBER_DAYS), Locale.UK) + ".";
    }

    private static String late(Duty duty) {
        return duty.learnedLate() ? " It was learned late." : "";
    }

    private static String call(Duty duty, String since) {
        return switch (String.valueOf(duty.detail())) {
            case Duty.FIRST_SESSION ->
                "Guided self-help began on " + since + "; the first session has not been held yet.";
            case Duty.FIRST_CALL ->
                "The first call since the session of " + since + "; parts 1 and 2 are meant to be done by then.";
            case Duty.MISSED -> "The call of " + since + " did not take place, and no new one is agreed.";
            default -> "The weekly call; you last spoke or meant to on " + since + ".";
        };
    }

    @Override
    public String worse(Worse worse, int scale) {
        String day = Why.day(worse.on(), Locale.UK);
        String told = worse.before() == null
                ? "The check-in of " + day + " was " + worse.now() + " of " + scale
                : "The check-in went from " + worse.before() + " to " + worse.now() + " of " + scale + " on " + day;
        return told + (worse.learnedLate() ? "; it was learned late. Please look today." : "; please look today.");
    }

    private static String measure(Duty duty, String since) {
        return switch (String.valueOf(duty.detail())) {
            case "start" -> "Treatment began on " + since + "; how things are has not been asked in numbers yet.";
            case "exit" -> "Treatment ended on " + since + "; please ask once more how things are.";
            default -> "How things are was last asked on " + since + "; please ask again.";
        };
    }

    private static String changed(Duty duty) {
        String kind = duty.detail();
        return Why.named("circumstance", List.of(kind == null ? "other" : kind), Locale.UK);
    }
}
