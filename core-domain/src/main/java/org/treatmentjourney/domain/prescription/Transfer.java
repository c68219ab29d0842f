package org.treatmentjourney.domain.prescription;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way of a prescription from one service to another (R24).
 *
 * @param from the prescription that is to be taken over; null as long as the request has a later date than what followed
 * @param lastDoseOn the last day at the old service, as planned
 * @param to the prescription that takes its place, once somebody has accepted
 * @param firstDose what confirmed it; a day, so it may come before what was told at an hour of the same day
 */
public record Transfer(
        UUID transferId,
        @Nullable UUID from,
        Transfer.State state,
        @Nullable LocalDate lastDoseOn,
        @Nullable UUID to,
        @Nullable FirstDose firstDose) {

    /** The first dose at the new service, with the last day that the old prescription covers. */
    public record FirstDose(LocalDate on, LocalDate coveredUntil) {}

    /** How far it has come. */
    public enum State {
        REQUESTED,
        ACCEPTED,
        DECLINED,
        CONFIRMED
    }

    static Transfer unknown(UUID transferId) {
        return new Transfer(transferId, null, State.REQUESTED, null, null, null);
    }

    Transfer requested(UUID prescription, @Nullable LocalDate lastDose) {
        return new Transfer(transferId, prescription, state, lastDose, to, firstDose);
    }

    Transfer accepted(UUID prescription) {
        return new Transfer(transferId, from, unlessConfirmed(State.ACCEPTED), lastDoseOn, prescription, firstDose);
    }

    Transfer declined() {
        return new Transfer(transferId, from, unlessConfirmed(State.DECLINED), lastDoseOn, to, firstDose);
    }

    Transfer confirmed(FirstDose dose) {
        return new Transfer(transferId, from, State.CONFIRMED, lastDoseOn, to, dose);
    }

    /** What has come to its end stays there. */
    private State unlessConfirmed(State next) {
        return state == State.CONFIRMED ? State.CONFIRMED : next;
    }

    public boolean isOpen() {
        return state == State.REQUESTED || state == State.ACCEPTED;
    }

    public boolean isAccepted() {
        return state == State.ACCEPTED || state == State.CONFIRMED;
    }
}
