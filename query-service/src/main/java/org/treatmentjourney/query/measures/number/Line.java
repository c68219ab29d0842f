package org.treatmentjourney.query.measures.number;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table.
 *
 * @param group what it counts: a service, a month or a reason; null for all together
 * @param median of the days, where days are measured
 */
public record Line(
        @Nullable String group,
        Cell count,
        List<Line.Part> parts,
        @Nullable Cell median) {

    /**
     * So many of a line are of one kind.
     *
     * @param percent of the line, where both numbers are told
     */
    public record Part(
            String part,
            @Nullable Long value,
            boolean suppressed,
            @Nullable Long percent) {

        static Part of(String part, Cell cell, Cell count) {
            Long some = cell.value();
            Long all = count.value();
            Long percent = some == null || all == null || all == 0 ? null : Math.round(100.0 * some / all);
            return new Part(part, some, cell.suppressed(), percent);
        }
    }
}
