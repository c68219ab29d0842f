package org.treatmentjourney.query.measures.asked;

import java.time.LocalDate;
import java.util.List;
import org.treatmentjourney.query.measures.number.Line;
import org.treatmentjourney.query.projection.Freshness;

/**
 * What a measure says of some months. It speaks of nobody: what is counted less often than {@code smallest} times is
 * suppressed, with whatever would give it away.
 *
 * @param from the first day
 * @param to the last day
 * @param until up to this day was looked at whether something came of it
 */
public record MeasureAnswer(
        Measure name,
        String rule,
        By by,
        LocalDate from,
        LocalDate to,
        LocalDate until,
        int smallest,
        Line total,
        List<Line> items,
        Freshness freshness) {}
