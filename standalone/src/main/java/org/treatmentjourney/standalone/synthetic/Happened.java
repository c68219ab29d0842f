package org.treatmentjourney.standalone.synthetic;

import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.log.metadata.Provenance;

/** An event of an invented life with its place in its stream, and who recorded it. */
record Happened(Recorded<? extends DomainEvent> recorded, Provenance by) {}
