package org.treatmentjourney.query.engagement;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.BarrierRaised;
import org.treatmentjourney.domain.journey.event.BarrierResolved;
import org.treatmentjourney.domain.journey.event.CarerInvolved;
import org.treatmentjourney.domain.journey.event.ChoiceOffered;
import org.treatmentjourney.domain.journey.event.DisengagementReviewed;
import org.treatmentjourney.domain.journey.event.EngagementEvent;
import org.treatmentjourney.domain.journey.event.ImmediateNeedRecorded;
import org.treatmentjourney.domain.journey.event.StrengthsRecorded;
import org.treatmentjourney.domain.journey.event.WaysOfContactAgreed;
import org.treatmentjourney.query.view.Dated;
import org.treatmentjourney.query.view.Lists;

/** All that is known of a client's engagement, each list with the first one first. */
public record EngagementState(
        UUID journeyId,
        UUID clientId,
        List<Barrier> barriers,
        List<Dated<StrengthsRecorded.Details>> strengths,
        List<Dated<ChoiceOffered.Details>> choices,
        @Nullable Ways ways,
        List<Carer> carers,
        List<Need> needs,
        List<Dated<DisengagementReviewed.Details>> reviews,
        List<Help> help) {

    static EngagementState begun(UUID journeyId, UUID clientId) {
        return new EngagementState(
                journeyId, clientId, List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of());
    }

    EngagementState after(EngagementEvent event, Recorded<?> recorded) {
        return switch (event) {
            case BarrierRaised e ->
                barrier(e.barrierId(), one -> one.raised(e.kind(), Dated.of(recorded, e.personal())));
            case BarrierResolved e -> barrier(e.barrierId(), one -> one.resolved(Dated.of(recorded, e.personal())));
            case ImmediateNeedRecorded e -> needs(needs(e, Dated.of(recorded, e.personal())));
            case StrengthsRecorded e ->
                said(Lists.and(strengths, Dated.of(recorded, e.personal())), choices, ways, carers, reviews);
            case ChoiceOffered e ->
                said(strengths, Lists.and(choices, Dated.of(recorded, e.personal())), ways, carers, reviews);
            case WaysOfContactAgreed e ->
                said(
                        strengths,
                        choices,
                        new Ways(e.ways(), e.interpreter(), e.interpreterLanguage(), Dated.of(recorded, e.personal())),
                        carers,
                        reviews);
            case CarerInvolved e ->
                said(
                        strengths,
                        choices,
                        ways,
                        Lists.and(
                                carers,
                                new Carer(e.mayBeTold(), e.ownSupportOffered(), Dated.of(recorded, e.personal()))),
                        reviews);
            case DisengagementReviewed e ->
                said(strengths, choices, ways, carers, Lists.and(reviews, Dated.of(recorded, e.personal())));
        };
    }

    EngagementState help(List<Help> more) {
        return new EngagementState(
                journeyId, clientId, barriers, strengths, choices, ways, carers, needs, reviews, more);
    }

    /** Of each need the last word stands. */
    private List<Need> needs(ImmediateNeedRecorded e, Dated<Note> told) {
        return Lists.and(
                needs.stream().filter(one -> !one.need().equals(e.need())).toList(),
                new Need(e.need(), e.state(), told));
    }

    private EngagementState barrier(UUID id, UnaryOperator<Barrier> change) {
        List<Barrier> changed =
                Lists.upsert(barriers, one -> one.barrierId().equals(id), () -> Barrier.unknown(id), change);
        return new EngagementState(
                journeyId, clientId, changed, strengths, choices, ways, carers, needs, reviews, help);
    }

    private EngagementState needs(List<Need> changed) {
        return new EngagementState(
                journeyId, clientId, barriers, strengths, choices, ways, carers, changed, reviews, help);
    }

    private EngagementState said(
            List<Dated<StrengthsRecorded.Details>> newStrengths,
            List<Dated<ChoiceOffered.Details>> newChoices,
            @Nullable Ways newWays,
            List<Carer> newCarers,
            List<Dated<DisengagementReviewed.Details>> newReviews) {
        return new EngagementState(
                journeyId, clientId, barriers, newStrengths, newChoices, newWays, newCarers, needs, newReviews, help);
    }
}
