package org.treatmentjourney.query.handover;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.journey.value.UrgentRisk;
import org.treatmentjourney.query.answer.Redisclosure;
import org.treatmentjourney.query.answer.Shareable;
import org.treatmentjourney.query.answer.Shared;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.goals.Goal;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * The last handover with what else the next worker needs.
 *
 * @param handoverAt when it was left; null, like all its fields, as long as nobody has left one
 * @param urgentRisks those that no later handover has called off, whichever handover named them
 * @param goals the open ones
 * @param risks what the latest triage found
 * @param lastSession the last meeting, whether or not it left a handover
 */
public record Handover(
        UUID journeyId,
        UUID clientId,
        @Nullable Instant handoverAt,
        @Nullable String reason,
        @Nullable String recentUse,
        @Nullable Boolean goalIdentified,
        @Nullable String motivation,
        @Nullable String plan,
        @Nullable String returning,
        List<UrgentRisk> urgentRisks,
        @Nullable Boolean followUpEmail,
        @Nullable String referralMade,
        @Nullable List<String> informationSent,
        List<Goal> goals,
        List<Risk> risks,
        List<String> highRisk,
        @Nullable LastSession lastSession,
        @Nullable Stage stage,
        long version,
        Freshness freshness,
        @Nullable Redisclosure redisclosure)
        implements Versioned, Shareable<Handover> {

    /** The last meeting. */
    public record LastSession(UUID sessionId, Instant at, SessionKind kind, String mode, List<String> workers) {}

    private static final HandoverNote NOTHING =
            new HandoverNote(null, null, null, null, null, null, null, null, null, null);

    static Handover of(Row<HandoverState> row, ZoneId zone, Freshness freshness) {
        HandoverState state = row.state();
        HandoverNote left = state.note() == null ? NOTHING : state.note();
        List<Risk> risks = state.risks().triaged();
        return new Handover(
                state.journeyId(),
                state.clientId(),
                state.noteAt() == null ? null : state.noteAt().at(),
                left.reason(),
                left.recentUse(),
                left.goalIdentified(),
                left.motivation(),
                left.plan(),
                left.returning(),
                state.risks().urgent().named(),
                left.followUpEmail(),
                left.referralMade(),
                left.informationSent(),
                Goal.of(state.goals().open(), zone),
                risks == null ? List.of() : risks,
                state.risks().highRisk(),
                session(state.lastSession()),
                Latest.value(state.stage()),
                row.version(),
                freshness,
                null);
    }

    private static @Nullable LastSession session(HandoverState.@Nullable LastSession last) {
        return last == null
                ? null
                : new LastSession(last.sessionId(), last.at().at(), last.kind(), last.mode(), last.workers());
    }

    @Override
    public Handover within(Shared shared) {
        return new Handover(
                journeyId,
                clientId,
                handoverAt,
                reason,
                recentUse,
                goalIdentified,
                motivation,
                plan,
                returning,
                urgentRisks,
                followUpEmail,
                referralMade,
                informationSent,
                goals,
                risks,
                highRisk,
                lastSession,
                stage,
                version,
                freshness,
                shared.redisclosure());
    }
}
