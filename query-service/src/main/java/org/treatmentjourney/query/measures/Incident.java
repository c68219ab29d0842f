package org.treatmentjourney.query.measures;

import java.time.LocalDate;

/** Something that should not have happened; whether it was around a change of prescribing is asked each time (E5). */
public record Incident(LocalDate on, String kind, boolean aroundPrescribing) {}
