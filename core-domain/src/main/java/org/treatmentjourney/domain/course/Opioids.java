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

    /** What the event says of it; once said it stays, since the danger outlasts the use. */
    public static boolean named(JourneyEvent event) {
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
        return drugs != null && drugs.stream().anyMatch(CODES::contains);
    }
}
