package org.treatmentjourney.query.selfhelp;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.selfhelp.value.Tool;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * A course of guided self-help as it stands.
 *
 * @param state begun, introduced, under-way, ended or broken-off
 * @param part the last part that was worked through; 0 for none
 * @param meantUntil when it should be over at the latest (R8); null before the first session
 * @param scale the highest score; a higher one is worse
 * @param trend where the last two scores lead; null where there are fewer
 * @param worse what nobody has followed up yet
 */
public record SelfHelpCourse(
        UUID selfHelpId,
        UUID journeyId,
        UUID clientId,
        @Nullable String service,
        @Nullable String tool,
        int parts,
        int minutes,
        int scale,
        String state,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate meantUntil,
        @Nullable String guide,
        @Nullable Introduced introduced,
        @Nullable LocalDate accessCodeKeptOn,
        @Nullable FirstSession firstSession,
        List<Call> calls,
        List<MissedCall> missed,
        @Nullable Instant nextCallAt,
        int part,
        @Nullable Integer nextPart,
        List<Score> scores,
        Scores.@Nullable Trend trend,
        @Nullable Worse worse,
        @Nullable Ending ending,
        @Nullable Evaluated evaluation,
        long version,
        Freshness freshness)
        implements Versioned {

    static SelfHelpCourse of(Row<SelfHelpState> row, ZoneId zone, Freshness freshness) {
        SelfHelpState course = row.state();
        Tool tool = course.meant();
        Meetings meetings = course.meetings();
        return new SelfHelpCourse(
                course.selfHelpId(),
                course.journeyId(),
                course.clientId(),
                course.service(),
                course.tool(),
                tool.parts(),
                tool.minutes(),
                tool.scale(),
                state(course),
                course.begun(),
                course.meantUntil(zone),
                Latest.value(course.guide()),
                course.introduced(),
                course.codeKeptOn(),
                meetings.first(),
                meetings.calls(),
                meetings.missed(),
                meetings.nextCallAt(),
                meetings.part(),
                meetings.nextPart(),
                course.scores().told(),
                course.scores().trend(),
                course.scores().worse(),
                course.ending(),
                course.evaluation(),
                row.version(),
                freshness);
    }

    public boolean over() {
        return ending != null;
    }

    private static String state(SelfHelpState course) {
        if (course.ending() != null) {
            return course.ending().brokenOff() ? "broken-off" : "ended";
        }
        if (course.meetings().lastAt() != null) {
            return "under-way";
        }
        return course.introduced() == null ? "begun" : "introduced";
    }
}
