package org.treatmentjourney.query.outcomes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.OutcomeWindows;
import org.treatmentjourney.domain.journey.value.OutcomeStage;
import org.treatmentjourney.domain.journey.value.Weeks;
import org.treatmentjourney.query.answer.Redisclosure;
import org.treatmentjourney.query.answer.Shareable;
import org.treatmentjourney.query.answer.Shared;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * How the client is doing, in numbers over time.
 *
 * @param wanted the profile that is wanted next, with its window (R17); null if none is
 * @param items each item of the profile that anybody ever answered
 * @param scales each symptom scale that was ever used
 */
public record Outcomes(
        UUID journeyId,
        UUID clientId,
        Outcomes.@Nullable Coordinator coordinator,
        OutcomeWindows.@Nullable Wanted wanted,
        List<Outcomes.Profile> profiles,
        List<Series> items,
        List<Series> scales,
        long version,
        Freshness freshness,
        @Nullable Redisclosure redisclosure)
        implements Versioned, Shareable<Outcomes> {

    /** Who sees to it that outcomes are measured (R18). */
    public record Coordinator(
            String person, LocalDate since, @Nullable String reason) {}

    /**
     * One profile.
     *
     * @param inWindow whether it was recorded when it counts
     * @param answers null once they are erased; what was not asked is not among them
     */
    public record Profile(
            UUID outcomesId,
            OutcomeStage stage,
            LocalDate on,
            boolean inWindow,
            @Nullable List<Outcomes.Answer> answers) {}

    /** What was answered to one item: a number, with the weeks that it is the sum of, or that it was declined. */
    public record Answer(
            String item,
            Saying said,
            @Nullable Integer number,
            @Nullable Weeks weeks) {}

    static Outcomes of(Row<OutcomesState> row, ZoneId zone, Freshness freshness) {
        OutcomesState state = row.state();
        return new Outcomes(
                state.journeyId(),
                state.clientId(),
                coordinator(state, zone),
                state.windows().wanted(state.course().ended(zone)).orElse(null),
                state.profiles().stream().map(one -> profile(one, state, zone)).toList(),
                ItemSeries.of(state.profiles(), zone),
                ScaleSeries.of(state.scores(), zone),
                row.version(),
                freshness,
                null);
    }

    private static @Nullable Coordinator coordinator(OutcomesState state, ZoneId zone) {
        OutcomesState.Named named = state.coordinator();
        return named == null
                ? null
                : new Coordinator(named.person(), named.since().day(zone), named.reason());
    }

    private static Profile profile(OutcomesState.Asked one, OutcomesState state, ZoneId zone) {
        LocalDate day = one.at().day(zone);
        var measured = new OutcomeWindows.Measured(one.outcomesId(), one.stage(), day);
        return new Profile(one.outcomesId(), one.stage(), day, state.windows().inWindow(measured), answers(one));
    }

    private static @Nullable List<Answer> answers(OutcomesState.Asked one) {
        return one.answers() == null
                ? null
                : one.answers().stream()
                        .map(answer -> new Answer(
                                answer.item(),
                                answer.isDeclined() ? Saying.DECLINED : Saying.NUMBER,
                                answer.value(),
                                answer.weeks()))
                        .toList();
    }

    @Override
    public Outcomes within(Shared shared) {
        return new Outcomes(
                journeyId,
                clientId,
                coordinator,
                wanted,
                profiles,
                items,
                scales,
                version,
                freshness,
                shared.redisclosure());
    }
}
