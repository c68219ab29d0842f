package org.treatmentjourney.domain.journey.command;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.When;
import org.treatmentjourney.domain.journey.event.IncidentRecorded;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record an incident, and whether it was around a change of prescription.")
@Yields({IncidentRecorded.class})
public record RecordIncident(
        UUID journeyId,
        @Required @Coded("incident-kind") String kind,
        @Required Boolean aroundPrescribing,
        @Required LocalDate occurredOn,
        @Required String note)
        implements RiskCommand {
    @Override
    public When when() {
        return When.on(occurredOn);
    }
}
