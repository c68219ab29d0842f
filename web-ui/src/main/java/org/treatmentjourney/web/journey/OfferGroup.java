package org.treatmentjourney.web.journey;

import java.util.List;
import java.util.Locale;

/** What can be recorded on a journey, by what it is about. */
enum OfferGroup {
    REFERRAL("accept-referral", "decline-referral", "give-referral-feedback"),
    CONTACT("record-session", "record-missed-session", "record-contact", "book-appointment", "offer-appointment"),
    ASSESSMENT("assess-triage", "complete-comprehensive-assessment", "assess-stage", "record-screening"),
    OUTCOMES("record-outcomes-profile", "record-symptom-score", "assign-outcomes-coordinator"),
    PLAN(
            "agree-initial-care-plan",
            "agree-comprehensive-care-plan",
            "review-care-plan",
            "set-goal",
            "give-care-plan-copy",
            "assign-keyworker"),
    HELP("give-advice", "record-naloxone", "give-supplies", "refer-to-intervention"),
    RISK("raise-risk", "make-safety-plan", "record-safeguarding", "record-overdose", "record-incident"),
    PRESCRIPTION("start-prescription"),
    ENGAGEMENT(
            "record-change-of-circumstances",
            "record-immediate-need",
            "agree-ways-of-contact",
            "raise-barrier",
            "record-strengths",
            "offer-choice",
            "involve-carer",
            "review-disengagement"),
    ELSEWHERE("admit-to-ward", "record-discharge-follow-up", "record-imprisonment", "inform-organisation"),
    ENDING("discharge", "record-death");

    private final List<String> commands;

    OfferGroup(String... commands) {
        this.commands = List.of(commands);
    }

    List<String> commands() {
        return commands;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
