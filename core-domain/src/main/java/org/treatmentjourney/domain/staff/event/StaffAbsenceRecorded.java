package org.treatmentjourney.domain.staff.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

/**
 * Somebody is away. What was said of an absence with the same first day no longer holds.
 *
 * @param until the last day away, once it is known
 * @param cover the person who covers, where somebody does
 */
@Sentence("Somebody is away for some days, covered by somebody else or by nobody (R44).")
public record StaffAbsenceRecorded(
        UUID staffId,
        Effective effective,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String cover) implements StaffEvent {}
