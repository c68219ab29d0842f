package org.treatmentjourney.domain.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody is away.
 *
 * @param until the last of them, once it is known
 * @param cover the person who covers, where somebody does
 */
public record Absence(
        LocalDate from, @Nullable LocalDate until, @Nullable String cover) {

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
