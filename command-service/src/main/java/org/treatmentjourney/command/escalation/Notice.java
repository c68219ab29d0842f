package org.treatmentjourney.command.escalation;

import java.util.Locale;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.question.EscalationsDue;

/**
 * What is told: that somebody is needed, for what kind of thing, and where. Never whom it is about; the link needs a sign-in.
 */
record Notice(String work, int step, String link) {

    private static final String EMERGENCY = "break-glass";

    static Notice of(EscalationsDue.Item item, String pages) {
        return new Notice(item.work(), item.step(), pages + "/journeys/" + item.journeyId());
    }

    /** For the privacy officer. */
    static Notice ofEmergency(int step, String pages) {
        return new Notice(EMERGENCY, step, pages + "/privacy");
    }

    String subject() {
        return "Treatment Journey: somebody is needed / noen trengs";
    }

    String text() {
        return work.equals(EMERGENCY) ? emergency() : untaken();
    }

    private String emergency() {
        return """
                A record was opened in an emergency. Please look at it within a day:
                %s

                En journal er åpnet i en nødssituasjon. Se på det innen et døgn:
                %s
                """.formatted(link, link);
    }

    private String untaken() {
        var kinds = CodeTables.standard().table("work");
        return """
                %s: nobody has taken this on in time.
                Please sign in, look, and say that you have it in hand:
                %s

                %s: ingen har tatt tak i dette i tide.
                Logg inn, se på saken, og si fra at du tar den:
                %s
                """.formatted(kinds.label(work, Locale.UK), link, kinds.label(work, Locale.of("nb")), link);
    }
}
