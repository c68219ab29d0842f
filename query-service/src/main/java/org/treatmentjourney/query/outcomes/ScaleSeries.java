package org.treatmentjourney.query.outcomes;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.treatmentjourney.domain.outcome.Measure;
import org.treatmentjourney.query.outcomes.OutcomesState.Scored;
import org.treatmentjourney.query.outcomes.Series.Point;

/** Each symptom scale over time, compared with when it was first used. */
final class ScaleSeries {

    private ScaleSeries() {}

    static List<Series> of(List<Scored> scores, ZoneId zone) {
        return scores.stream()
                .map(Scored::scale)
                .distinct()
                .map(scale -> series(scale, scores, zone))
                .toList();
    }

    private static Series series(String scale, List<Scored> scores, ZoneId zone) {
        List<Point> points = scores.stream()
                .filter(score -> score.scale().equals(scale))
                .map(score -> new Point(score.at().day(zone), null, score.said(), score.score()))
                .toList();
        return Series.of(Measure.scale(scale), Optional.of(points.getFirst()), points);
    }
}
