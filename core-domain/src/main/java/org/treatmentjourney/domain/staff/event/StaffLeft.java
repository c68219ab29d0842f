package org.treatmentjourney.domain.staff.event;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

/**
 * Somebody has left, or is going to.
 *
 * @param leftOn the first day on which they no longer work here
 */
@Sentence("Somebody left, and has no access from that day on.")
public record StaffLeft(UUID staffId, Effective effective, LocalDate leftOn) implements StaffEvent {}
