package org.treatmentjourney.query.shares;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.access.Grant;
import org.treatmentjourney.query.answer.Told;

/**
 * One consent, or what stands in for one.
 *
 * @param state not-yet, holds, run-out or ended
 * @param asked when the client was last asked again, with what they said
 * @param receipts when it was sent, first opened and acknowledged by those it is shared with
 */
public record Share(
        UUID grantId,
        String agency,
        String basis,
        List<String> purposes,
        List<String> classes,
        LocalDate from,
        LocalDate until,
        String state,
        @Nullable String how,
        @Nullable String decidedBy,
        @Nullable Boolean clientTold,
        @Nullable String whyNotTold,
        Told<Note> given,
        @Nullable Told<Note> ended,
        @Nullable String askedOutcome,
        @Nullable Told<Note> asked,
        Share.Receipts receipts) {

    private static final String HOLDS = "holds";

    /** What has become of it with those it is shared with; null as long as nothing has. */
    public record Receipts(
            Instant sent,
            @Nullable Instant opened,
            @Nullable Instant acknowledged) {}

    static Share of(ShareState state, @Nullable Instant opened, LocalDate today, ZoneId zone) {
        ShareState.Asked asked = state.asked();
        return new Share(
                state.grantId(),
                state.agency(),
                state.basis(),
                state.purposes(),
                state.classes(),
                state.from(),
                state.until(),
                stands(state, today),
                state.how(),
                state.decidedBy(),
                state.clientTold(),
                state.whyNotTold(),
                Told.of(state.given(), zone),
                Told.orNull(state.ended(), zone),
                asked == null ? null : asked.outcome(),
                asked == null ? null : Told.of(asked.said(), zone),
                new Receipts(
                        state.given().at().at(),
                        opened,
                        state.acknowledged() == null
                                ? null
                                : state.acknowledged().at()));
    }

    /** Whether somebody can be referred under it now (R52). */
    public boolean carriesReferrals() {
        return state.equals(HOLDS) && Grant.carriesReferrals(purposes, classes);
    }

    private static String stands(ShareState state, LocalDate today) {
        if (state.ended() != null) {
            return "ended";
        }
        if (today.isAfter(state.until())) {
            return "run-out";
        }
        return today.isBefore(state.from()) ? "not-yet" : HOLDS;
    }
}
