package org.treatmentjourney.query.measures.number;

import org.jspecify.annotations.Nullable;

/**
 * A number of a table.
 *
 * @param value null where it is suppressed, and where there is nothing to count
 * @param suppressed too small to be told, or it would give away one that is
 */
public record Cell(@Nullable Long value, boolean suppressed) {

    static final Cell HIDDEN = new Cell(null, true);

    static Cell of(long value, boolean suppressed) {
        return suppressed ? HIDDEN : new Cell(value, false);
    }
}
