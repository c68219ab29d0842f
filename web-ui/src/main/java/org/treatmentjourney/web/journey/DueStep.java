package org.treatmentjourney.web.journey;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.query.worklist.Worklist;
import org.treatmentjourney.web.today.NextStep;

/**
 * Work that is due on a journey, with the way to do it.
 *
 * @param step null where it is for others to do
 */
public record DueStep(Worklist.Item work, @Nullable NextStep step) {

    static DueStep of(Worklist.Item work, Person me) {
        return of(work, me, "/journeys/" + work.journeyId());
    }

    /** @param back where its form leads afterwards */
    public static DueStep of(Worklist.Item work, Person me, String back) {
        return new DueStep(work, NextStep.of(work, me, back).orElse(null));
    }
}
