package org.treatmentjourney.query.selfhelp;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBegun;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.selfhelp.value.Tool;

/**
 * A course of guided self-help, folded from its events.
 *
 * @param begun null as long as all that is known of it came with an earlier date
 * @param codeKeptOn when an access code was last written down; the code itself stands in the log and nowhere else
 */
public record SelfHelpState(
        UUID selfHelpId,
        UUID clientId,
        UUID journeyId,
        @Nullable String service,
        @Nullable String tool,
        @Nullable LocalDate begun,
        @Nullable Latest<String> guide,
        @Nullable Introduced introduced,
        @Nullable LocalDate codeKeptOn,
        Meetings meetings,
        Scores scores,
        @Nullable Ending ending,
        @Nullable Evaluated evaluation) {

    static SelfHelpState begun(SelfHelpEvent event) {
        return new SelfHelpState(
                event.selfHelpId(),
                event.clientId(),
                event.journeyId(),
                null,
                null,
                null,
                null,
                null,
                null,
                Meetings.NONE,
                Scores.NONE,
                null,
                null);
    }

    public Tool meant() {
        return Tool.of(tool == null ? "" : tool);
    }

    /** R8: the weeks are counted from the first session. */
    public @Nullable LocalDate meantUntil(ZoneId zone) {
        FirstSession first = meetings.first();
        return first == null ? null : first.at().atZone(zone).toLocalDate().plusWeeks(meant().weeksTo());
    }

    SelfHelpState guidedBy(Latest<String> other) {
        return new SelfHelpState(
                selfHelpId,
                clientId,
                journeyId,
                service,
                tool,
                begun,
                other,
                introduced,
                codeKeptOn,
                meetings,
                scores,
                ending,
                evaluation);
    }

    SelfHelpState begun(SelfHelpBegun e, Latest<String> by, ZoneId zone) {
        return new SelfHelpState(
                selfHelpId,
                clientId,
                journeyId,
                e.service(),
                e.tool(),
                e.effective().day(zone),
                by,
                introduced,
                codeKeptOn,
                meetings,
                scores,
                ending,
                evaluation);
    }

    SelfHelpState prepared(@Nullable Introduced introduction, @Nullable LocalDate code) {
        return new SelfHelpState(
                selfHelpId,
                clientId,
                journeyId,
                service,
                tool,
                begun,
                guide,
                introduction,
                code,
                meetings,
                scores,
                ending,
                evaluation);
    }

    SelfHelpState with(Meetings changed, Scores told) {
        return new SelfHelpState(
                selfHelpId,
                clientId,
                journeyId,
                service,
                tool,
                begun,
                guide,
                introduced,
                codeKeptOn,
                changed,
                told,
                ending,
                evaluation);
    }

    SelfHelpState over(@Nullable Ending end, @Nullable Evaluated said) {
        return new SelfHelpState(
                selfHelpId,
                clientId,
                journeyId,
                service,
                tool,
                begun,
                guide,
                introduced,
                codeKeptOn,
                meetings,
                scores,
                end,
                said);
    }
}
