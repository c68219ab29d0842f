package org.treatmentjourney.log.upcast;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Every step from an older revision to the next, in the order in which they came. */
public final class Revisions {

    private Revisions() {}

    public static List<EventUpcaster> steps() {
        return List.of(
                new OptionalAdded("journey.InitialCarePlanAgreed", 1),
                new OptionalAdded("journey.ComprehensiveCarePlanAgreed", 1),
                new OptionalAdded("journey.SessionMissed", 1));
    }
}
