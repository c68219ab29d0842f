package org.treatmentjourney.domain.course;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.KeyworkerAssigned;

/** Who is keyworker: whoever was named last, by assignment or in a care plan. */
public final class Keyworkers {

    private Keyworkers() {}

    public static @Nullable Latest<String> after(
            @Nullable Latest<String> before, JourneyEvent event, Moment moment, ZoneId zone) {
        String named = named(event);
        return named == null ? before : Latest.of(before, named, moment, zone);
    }

    private static @Nullable String named(JourneyEvent event) {
        if (event instanceof KeyworkerAssigned e) {
            return e.keyworker();
        }
        if (event instanceof InitialCarePlanAgreed e) {
            return e.keyworker();
        }
        return event instanceof ComprehensiveCarePlanAgreed e ? e.keyworker() : null;
    }
}
