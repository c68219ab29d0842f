package org.treatmentjourney.query.risks;

import org.treatmentjourney.domain.journey.event.IncidentRecorded;
import org.treatmentjourney.query.view.Dated;

/** Something that went wrong, or nearly did. */
public record Incident(String kind, boolean aroundPrescribing, Dated<IncidentRecorded.Details> told) {}
