package org.treatmentjourney.domain.journey;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.OutcomesCoordinatorAssigned;
import org.treatmentjourney.domain.journey.event.OutcomesProfileRecorded;

/** The outcomes of a journey, as far as it matters for what may follow. */
record Outcomes(Ids profiles, @Nullable String coordinator) {

    static final Outcomes NONE = new Outcomes(Ids.of("outcomes profile"), null);

    Outcomes after(JourneyEvent event) {
        return switch (event) {
            case OutcomesProfileRecorded e -> new Outcomes(profiles.with(e.outcomesId()), coordinator);
            case OutcomesCoordinatorAssigned e -> new Outcomes(profiles, e.coordinator());
            default -> this;
        };
    }

    /** R18: there is one co-ordinator at a time. Another takes over; the same one has nothing to take over. */
    void requireOther(String person) {
        if (person.equals(coordinator)) {
            throw new RuleViolated(
                    "R18",
                    "outcomes.coordinator-already",
                    "This person co-ordinates the outcomes here already. There is nothing to change.");
        }
    }
}
