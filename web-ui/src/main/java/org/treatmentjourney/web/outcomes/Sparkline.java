package org.treatmentjourney.web.outcomes;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.ArrayList;
import java.util.List;
import org.treatmentjourney.domain.outcome.Measure;
import org.treatmentjourney.query.outcomes.Saying;
import org.treatmentjourney.query.outcomes.Series.Point;

/**
 * A line through the numbers of a measure, by their days. Where a number is missing between two others the line is broken,
 * and what was declined has a mark of its own: neither is drawn as nought (R40).
 *
 * @param lines as SVG writes the points of a line
 * @param dots the numbers
 * @param declined where somebody declined
 */
public record Sparkline(List<String> lines, List<Dot> dots, List<Dot> declined) {

    public static final int ACROSS = 160;
    public static final int UP = 36;

    private static final int MARGIN = 6;
    /** Measures without a natural end are drawn by the highest number said. */
    private static final int WIDE = 50;

    /** A place in the picture. */
    public record Dot(long x, long y) {

        @Override
        public String toString() {
            return x + "," + y;
        }
    }

    static Sparkline of(Measure measure, List<Point> points) {
        long days = DAYS.between(points.getFirst().on(), points.getLast().on());
        long most = measure.max() <= WIDE ? measure.max() : highest(points);
        List<List<Dot>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        List<Dot> declined = new ArrayList<>();
        for (Point point : points) {
            long x = days == 0
                    ? ACROSS / 2
                    : MARGIN + DAYS.between(points.getFirst().on(), point.on()) * (ACROSS - 2 * MARGIN) / days;
            Integer number = point.number();
            if (number != null) {
                runs.getLast().add(new Dot(x, UP - MARGIN - number * (UP - 2L * MARGIN) / most));
            } else {
                runs.add(new ArrayList<>());
                if (point.said() == Saying.DECLINED) {
                    declined.add(new Dot(x, UP / 2));
                }
            }
        }
        return new Sparkline(
                runs.stream().filter(run -> run.size() > 1).map(Sparkline::line).toList(),
                runs.stream().flatMap(List::stream).toList(),
                List.copyOf(declined));
    }

    private static String line(List<Dot> run) {
        return String.join(" ", run.stream().map(Dot::toString).toList());
    }

    private static long highest(List<Point> points) {
        return points.stream().map(Point::number).mapToLong(number -> number == null ? 1 : number).max().stream()
                .map(highest -> Math.max(1, highest))
                .sum();
    }
}
