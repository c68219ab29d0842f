package org.treatmentjourney.query.selfhelp;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.selfhelp.event.AccessCodeRecorded;
import org.treatmentjourney.domain.selfhelp.event.CheckInRecorded;
import org.treatmentjourney.domain.selfhelp.event.EntryMarkedInError;
import org.treatmentjourney.domain.selfhelp.event.FirstSessionHeld;
import org.treatmentjourney.domain.selfhelp.event.GuidanceCallHeld;
import org.treatmentjourney.domain.selfhelp.event.GuidanceCallMissed;
import org.treatmentjourney.domain.selfhelp.event.GuidanceEvent;
import org.treatmentjourney.domain.selfhelp.event.GuideAssigned;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBegun;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBrokenOff;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEnded;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvaluated;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpIntroduced;
import org.treatmentjourney.domain.selfhelp.event.WorseScoresFollowedUp;

/** One event added to what is known of a course. */
public record SelfHelpFold(ZoneId zone) {

    public SelfHelpState after(@Nullable SelfHelpState state, Recorded<?> recorded) {
        if (!(recorded.event() instanceof SelfHelpEvent event)) {
            throw new IllegalStateException("Not of a course of guided self-help");
        }
        SelfHelpState before = state == null ? SelfHelpState.begun(event) : state;
        String by = recorded.actor();
        return switch (event) {
            case SelfHelpBegun e -> before.begun(e, guide(before, e.guide(), recorded), zone);
            case GuideAssigned e -> before.guidedBy(guide(before, e.guide(), recorded));
            case SelfHelpIntroduced e -> before.prepared(Introduced.of(e, zone), before.codeKeptOn());
            case AccessCodeRecorded e ->
                before.prepared(before.introduced(), e.effective().day(zone));
            case GuidanceEvent e -> guided(before, e, recorded);
            case SelfHelpEnded e -> before.over(Ending.of(e, by, zone), before.evaluation());
            case SelfHelpBrokenOff e -> before.over(Ending.of(e, by, zone), before.evaluation());
            case SelfHelpEvaluated e -> before.over(before.ending(), Evaluated.of(e, by, zone));
            case EntryMarkedInError ignored -> before;
        };
    }

    private SelfHelpState guided(SelfHelpState before, GuidanceEvent event, Recorded<?> recorded) {
        Meetings meetings = before.meetings();
        return switch (event) {
            case FirstSessionHeld e ->
                before.with(
                        meetings.met(FirstSession.of(e, recorded.actor())),
                        told(
                                before,
                                recorded,
                                e.personal().get(FirstSessionHeld.Details::score),
                                Score.Told.FIRST_SESSION));
            case GuidanceCallHeld e ->
                before.with(
                        meetings.called(Call.of(e, recorded.actor())),
                        told(before, recorded, e.personal().get(GuidanceCallHeld.Details::score), Score.Told.CALL));
            case GuidanceCallMissed e -> before.with(meetings.missed(e, zone), before.scores());
            case CheckInRecorded e ->
                before.with(
                        meetings.worked(e.part()),
                        told(before, recorded, e.personal().get(CheckInRecorded.Details::score), Score.Told.CHECK_IN));
            case WorseScoresFollowedUp ignored ->
                before.with(meetings, before.scores().followedUp());
        };
    }

    private Scores told(SelfHelpState before, Recorded<?> recorded, @Nullable Integer score, Score.Told how) {
        return score == null
                ? before.scores()
                : before.scores()
                        .and(
                                new Score(recorded.event().effective().day(zone), score, how),
                                before.meant(),
                                recorded.recordedAt().atZone(zone).toLocalDate());
    }

    private Latest<String> guide(SelfHelpState before, String named, Recorded<?> recorded) {
        return Latest.of(before.guide(), named, Moment.of(recorded), zone);
    }
}
