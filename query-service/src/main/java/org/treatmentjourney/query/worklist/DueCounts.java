package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.List;
import org.treatmentjourney.query.projection.Freshness;

/**
 * How much is due, kind by kind. Nobody in care is named.
 *
 * @param on the day on which it is due, or was due before
 */
public record DueCounts(LocalDate on, List<Line> items, Freshness freshness) {

    /**
     * One kind of work.
     *
     * @param due how much of it is due by now
     * @param open how much of it there is, due or not yet
     */
    public record Line(DutyKind kind, long due, long open) {}

    public long due() {
        return items.stream().mapToLong(Line::due).sum();
    }
}
