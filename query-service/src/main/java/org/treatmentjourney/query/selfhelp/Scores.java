package org.treatmentjourney.query.selfhelp;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.selfhelp.value.Tool;
import org.treatmentjourney.query.view.Lists;

/**
 * The check-in scores of a course.
 *
 * @param atMeeting the score at the last meeting, with which the next one is compared
 * @param worse null if nobody has to look
 */
public record Scores(
        List<Score> told,
        @Nullable Integer atMeeting,
        @Nullable Worse worse) {

    static final Scores NONE = new Scores(List.of(), null, null);

    /** Where the last two scores lead. */
    public enum Trend {
        BETTER,
        SAME,
        WORSE
    }

    /** A later meeting at which things are no longer worse settles it; a better check-in in between does not. */
    Scores and(Score score, Tool tool, LocalDate recordedOn) {
        boolean meeting = score.told() != Score.Told.CHECK_IN;
        Worse now = tool.isWorse(atMeeting, score.score())
                ? new Worse(score.on(), atMeeting, score.score(), recordedOn)
                : meeting ? null : worse;
        return new Scores(
                Lists.and(told, score), meeting || atMeeting == null ? Integer.valueOf(score.score()) : atMeeting, now);
    }

    Scores followedUp() {
        return new Scores(told, atMeeting, null);
    }

    public @Nullable Trend trend() {
        if (told.size() < 2) {
            return null;
        }
        int change = Integer.compare(
                told.getLast().score(), told.get(told.size() - 2).score());
        return change < 0 ? Trend.BETTER : change > 0 ? Trend.WORSE : Trend.SAME;
    }
}
