package org.treatmentjourney.query.stages;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.query.view.Dated;

/** Every assessment of the stage, in the order in which it was true. */
public record StagesState(UUID journeyId, UUID clientId, List<StagesState.Entry> entries) {

    /** One assessment. */
    public record Entry(Stage stage, Dated<Reason> told) {}
}
