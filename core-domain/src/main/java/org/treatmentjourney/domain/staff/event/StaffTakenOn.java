package org.treatmentjourney.domain.staff.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

/**
 * Somebody works here from a day on, which may be still to come.
 *
 * @param person the subject of the person's token
 * @param services none for all of the organisation
 * @param until the last day, where one is agreed
 */
@Sentence("Somebody was taken on, with their roles and services.")
public record StaffTakenOn(
        UUID staffId,
        Effective effective,
        String organisation,
        String person,
        List<String> roles,
        List<String> services,
        LocalDate from,
        @Nullable LocalDate until)
        implements StaffEvent, Beginning {}
