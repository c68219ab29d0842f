package org.treatmentjourney.query.worklist;

import java.util.List;
import java.util.Locale;

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
            case URGENT_RISK -> risk(due, since) + (duty.says(Duty.LEARNED_LATE) ? " It was learned late." : "");
            case UNALLOCATED -> unallocated(duty, since);
            case RISK_CHECK -> "A risk is to be looked at again on " + agreed(duty) + ".";
            case NALOXONE -> "Opioids have been known of since " + since + "; has naloxone been offered?";
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

    private static String changed(Duty duty) {
        String kind = duty.detail();
        return Why.named("circumstance", List.of(kind == null ? "other" : kind), Locale.UK);
    }
}
