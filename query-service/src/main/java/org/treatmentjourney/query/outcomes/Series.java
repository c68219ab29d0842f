package org.treatmentjourney.query.outcomes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.value.OutcomeStage;
import org.treatmentjourney.domain.outcome.Direction;
import org.treatmentjourney.domain.outcome.Measure;

/**
 * One measure over time.
 *
 * @param measure an item of the profile, or a scale
 * @param start what was said at the start; null if nobody was asked then
 * @param latest what was said when last asked
 * @param change from start to latest; null where one of them is no number
 */
public record Series(
        String measure,
        @Nullable Point start,
        @Nullable Point latest,
        @Nullable Integer change,
        Direction direction,
        List<Series.Point> points) {

    /** What was said on a day; the stage where it was part of a profile. */
    public record Point(
            LocalDate on,
            @Nullable OutcomeStage stage,
            Saying said,
            @Nullable Integer number) {}

    /** @param points in the order of their days */
    static Series of(Measure measure, Optional<Point> start, List<Point> points) {
        Point first = start.orElse(null);
        Point last = points.getLast();
        Integer from = first == null || first.equals(last) ? null : first.number();
        Integer to = last.number();
        return new Series(
                measure.code().code(),
                first,
                last,
                from == null || to == null ? null : Integer.valueOf(to - from),
                measure.direction(from, to),
                points);
    }

    /** Whether anybody ever answered, if only by declining. */
    boolean isSaid() {
        return points.stream().anyMatch(point -> point.said() != Saying.UNSAID);
    }
}
