package org.treatmentjourney.domain.staff.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

/**
 * Other roles and services hold from a day on, which may be still to come.
 *
 * @param services none for all of the organisation
 */
@Sentence("Somebody's roles and services changed.")
public record StaffDutiesChanged(
        UUID staffId, Effective effective, List<String> roles, List<String> services, LocalDate from)
        implements StaffEvent {}
