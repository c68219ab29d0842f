package org.treatmentjourney.log.store;

import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.log.metadata.Provenance;
import org.treatmentjourney.log.name.EventName;

/** An event as an auditor sees it: what happened, under which name it stands in the log, who recorded it and why. */
public record LoggedEvent(Recorded<DomainEvent> recorded, EventName name, Provenance provenance) {}
