package org.treatmentjourney.query.answer;

import java.util.UUID;

/** What a view answers about one journey, at any point in time. */
public interface JourneyAnswer {

    /** The name of the view. */
    String name();

    /** @throws org.treatmentjourney.http.Refused if there is no answer at that time */
    Object at(UUID journeyId, Asker asker, PointInTime when);
}
