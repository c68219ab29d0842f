package org.treatmentjourney.web.selfhelp;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.treatmentjourney.query.selfhelp.Score;
import org.treatmentjourney.query.selfhelp.SelfHelpCourse;

/**
 * The scores as a small line; the table beside it says the same in words.
 *
 * @param points where it runs, one pair of numbers for each score
 * @param lastX where it ends
 */
public record ScoreLine(int width, int height, String points, long lastX, long lastY) {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 60;
    private static final int EDGE = 5;

    static ScoreLine of(SelfHelpCourse course) {
        List<Score> scores = course.scores();
        int last = Math.max(1, scores.size() - 1);
        String points = IntStream.range(0, scores.size())
                .mapToObj(at -> x(at, last) + "," + y(scores.get(at), course.scale()))
                .collect(Collectors.joining(" "));
        return scores.isEmpty()
                ? new ScoreLine(WIDTH, HEIGHT, points, 0, 0)
                : new ScoreLine(WIDTH, HEIGHT, points, x(scores.size() - 1, last), y(scores.getLast(), course.scale()));
    }

    /** One score alone is no line. */
    public boolean isLine() {
        return points.contains(" ");
    }

    private static long x(int at, int last) {
        return EDGE + Math.round((double) at * (WIDTH - 2 * EDGE) / last);
    }

    private static long y(Score score, int scale) {
        return HEIGHT - EDGE - Math.round((double) score.score() * (HEIGHT - 2 * EDGE) / scale);
    }
}
