package org.treatmentjourney.query.worklist;

import java.util.Locale;

/** What is wrong with the days of a prescription, in English. */
final class EnglishAlarm {

    private EnglishAlarm() {}

    static String sentence(Duty duty) {
        String days = days(duty);
        return switch (PrescriptionDuties.kind(duty)) {
                    case ENDS -> "The prescription covers no day from " + first(duty) + " on.";
                    case BETWEEN -> "No prescription covers " + days + ", between one and the next.";
                    case CLOSED ->
                        "Nobody gets a dose for " + days + ": the pharmacy is closed or nothing is taken home.";
                    case OVERLAP -> "Two opioid prescriptions hold at once, " + days + ".";
                    case UNCONFIRMED ->
                        "The first dose at the new service is planned for " + first(duty)
                                + " and has not been confirmed yet.";
                    case MISSED -> missed(duty, first(duty));
                }
                + (duty.learnedLate() ? " It was learned late." : "");
    }

    static String missed(Duty duty, String since) {
        return "No dose for " + duty.days() + " days since " + since + ": "
                + (duty.says(Duty.RE_INDUCT)
                        ? "the prescriber decides how the dose is built up again."
                        : "the prescriber looks at the dose again before the next one.");
    }

    private static String days(Duty duty) {
        return duty.agreedOn() == null || duty.agreedOn().equals(duty.since())
                ? first(duty)
                : first(duty) + " to " + Why.day(duty.agreedOn(), Locale.UK);
    }

    private static String first(Duty duty) {
        return Why.day(duty.since(), Locale.UK);
    }
}
