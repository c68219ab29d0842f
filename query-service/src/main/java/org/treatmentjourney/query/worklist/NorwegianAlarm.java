package org.treatmentjourney.query.worklist;

import java.util.Locale;

/** What is wrong with the days of a prescription, in Norwegian. */
final class NorwegianAlarm {

    private static final Locale BOKMAL = Locale.forLanguageTag("nb-NO");

    private NorwegianAlarm() {}

    static String sentence(Duty duty) {
        String days = days(duty);
        return switch (PrescriptionDuties.kind(duty)) {
                    case ENDS -> "Resepten dekker ingen dag fra og med " + first(duty) + ".";
                    case BETWEEN -> "Ingen resept dekker " + days + ", mellom den ene og den neste.";
                    case CLOSED -> "Ingen dose " + days + ": apoteket er stengt, eller ingenting er tatt med hjem.";
                    case OVERLAP -> "To opioidresepter gjelder samtidig, " + days + ".";
                    case UNCONFIRMED ->
                        "Første dose på det nye stedet er planlagt " + first(duty) + " og er ikke bekreftet ennå.";
                    case MISSED -> missed(duty, first(duty));
                }
                + (duty.learnedLate() ? " Det ble kjent sent." : "");
    }

    static String missed(Duty duty, String since) {
        return "Ingen dose på " + duty.days() + " dager siden " + since + ": "
                + (duty.says(Duty.RE_INDUCT)
                        ? "forskriver avgjør hvordan dosen trappes opp igjen."
                        : "forskriver ser på dosen igjen før den neste.");
    }

    private static String days(Duty duty) {
        return duty.agreedOn() == null || duty.agreedOn().equals(duty.since())
                ? first(duty)
                : first(duty) + " til " + Why.day(duty.agreedOn(), BOKMAL);
    }

    private static String first(Duty duty) {
        return Why.day(duty.since(), BOKMAL);
    }
}
