package org.treatmentjourney.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.value.GoalWords;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.log.metadata.Provenance;
import org.treatmentjourney.log.metadata.Purpose;

/** Events and provenance to test with. */
public final class Samples {
    public static final String CANARY = "Canary-Words-Nobody-Else-Uses";

    private Samples() {}

    public static GoalSet goal(UUID journey, UUID client) {
        return new GoalSet(
                journey,
                client,
                Effective.on(LocalDate.of(2026, 10, 5), ZoneOffset.UTC),
                UUID.fromString("00000000-0000-4000-8000-00000000000a"),
                "reduce",
                LifeDomain.DRUG_AND_ALCOHOL_USE,
                null,
                LocalDate.of(2026, 12, 1),
                Personal.of(new GoalWords(CANARY, 7, null)));
    }

    public static Provenance provenance() {
        return new Provenance(
                "clin-1",
                "clinician",
                "org-1",
                null,
                Purpose.TREAT,
                "relationship:keyworker",
                UUID.fromString("00000000-0000-4000-8000-00000000000c"),
                null,
                "set-goal",
                "correlation-1",
                "causation-1",
                "test");
    }

    public static Instant instant() {
        return Instant.parse("2026-10-05T10:15:30.123456Z");
    }
}
