package org.treatmentjourney.query.erasure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.projection.Freshness;

/**
 * What is due of erasing and keeping, in numbers and dates: nobody is named, so nobody has been looked at.
 *
 * @param requested how many erasures somebody asked for that nobody has carried out or withdrawn
 * @param over how many records need not be kept for longer
 * @param overSince the first day on which the oldest of them need not be kept; null if there is none
 */
public record ErasureWork(int requested, int over, @Nullable LocalDate overSince, Freshness freshness) {

    static ErasureWork of(Records records, LocalDate today, Freshness freshness) {
        var over = records.over(today);
        return new ErasureWork(
                (int) records.said().values().stream()
                        .filter(said -> said.requested() != null)
                        .count(),
                over.size(),
                over.isEmpty() ? null : records.terms(over.getFirst()).until(),
                freshness);
    }
}
