package org.treatmentjourney.domain.course;

import java.util.List;
import java.util.Set;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.OverdoseRecorded;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.value.Substance;

/** Who uses opioids: for them naloxone matters (R23). */
public final class Opioids {

    private static final Set<String> CODES = Set.of("heroin", "methadone", "other-opiates");

    private Opioids() {}

    /** Whether the event says so; once said it stays, since the danger outlasts the use. */
    public static boolean named(JourneyEvent event) {
        return !in(event).isEmpty();
    }

    /** Which ones the event names. */
    public static List<String> in(JourneyEvent event) {
        List<Substance> substances = switch (event) {
            case ClientReferred e -> e.personal().get(ClientReferred.Details::substances);
            case TriageAssessed e -> e.personal().get(TriageAssessed.Details::substances);
            default -> null;
        };
        List<String> drugs = event instanceof OverdoseRecorded e
                ? e.personal().get(OverdoseRecorded.Details::substances)
                : substances == null
                        ? null
                        : substances.stream().map(Substance::drug).toList();
        return drugs == null
                ? List.of()
                : drugs.stream().filter(CODES::contains).toList();
    }
}
