package org.treatmentjourney.query.engagement;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.journey.event.BarrierResolved;
import org.treatmentjourney.domain.journey.event.CarerInvolved;
import org.treatmentjourney.domain.journey.event.ChoiceOffered;
import org.treatmentjourney.domain.journey.event.DisengagementReviewed;
import org.treatmentjourney.domain.journey.event.StrengthsRecorded;
import org.treatmentjourney.domain.journey.event.WaysOfContactAgreed;
import org.treatmentjourney.query.answer.Told;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * What keeps the client away, what draws them in, and who is with them.
 *
 * @param barriers also those that are gone
 * @param needs the last word on each
 * @param help screening, advice, naloxone and supplies, the first one first
 */
public record Engagement(
        UUID journeyId,
        UUID clientId,
        List<Engagement.BarrierTold> barriers,
        List<Told<StrengthsRecorded.Details>> strengths,
        List<Told<ChoiceOffered.Details>> choices,
        Engagement.@Nullable WaysTold ways,
        List<Engagement.CarerTold> carers,
        List<Engagement.NeedTold> needs,
        List<Told<DisengagementReviewed.Details>> disengagementReviews,
        List<Engagement.HelpTold> help,
        long version,
        Freshness freshness)
        implements Versioned {

    /** Something that makes it hard to engage. */
    public record BarrierTold(
            UUID barrierId,
            String kind,
            Told<Note> raised,
            @Nullable Told<BarrierResolved.Details> resolved) {}

    /** How the client can be reached. */
    public record WaysTold(
            List<String> ways,
            @Nullable Boolean interpreter,
            @Nullable String interpreterLanguage,
            Told<WaysOfContactAgreed.Details> told) {}

    /** A relative or friend. */
    public record CarerTold(String mayBeTold, @Nullable Boolean ownSupportOffered, Told<CarerInvolved.Details> told) {}

    /** A need such as food or shelter. */
    public record NeedTold(String need, String state, Told<Note> told) {}

    /** Help that was given. */
    public record HelpTold(String kind, List<String> what, Told<Help.Words> told) {}

    static Engagement of(Row<EngagementState> row, ZoneId zone, Freshness freshness) {
        EngagementState state = row.state();
        return new Engagement(
                state.journeyId(),
                state.clientId(),
                state.barriers().stream()
                        .flatMap(one -> Stream.ofNullable(one.raised())
                                .map(raised -> new BarrierTold(
                                        one.barrierId(),
                                        raised.kind(),
                                        Told.of(raised.told(), zone),
                                        Told.orNull(one.resolved(), zone))))
                        .toList(),
                Told.all(state.strengths(), zone),
                Told.all(state.choices(), zone),
                ways(state.ways(), zone),
                state.carers().stream()
                        .map(one -> new CarerTold(one.mayBeTold(), one.ownSupportOffered(), Told.of(one.told(), zone)))
                        .toList(),
                state.needs().stream()
                        .map(one -> new NeedTold(one.need(), one.state(), Told.of(one.told(), zone)))
                        .toList(),
                Told.all(state.reviews(), zone),
                state.help().stream()
                        .map(one -> new HelpTold(one.kind(), one.what(), Told.of(one.told(), zone)))
                        .toList(),
                row.version(),
                freshness);
    }

    private static @Nullable WaysTold ways(@Nullable Ways ways, ZoneId zone) {
        return ways == null
                ? null
                : new WaysTold(ways.ways(), ways.interpreter(), ways.interpreterLanguage(), Told.of(ways.told(), zone));
    }
}
