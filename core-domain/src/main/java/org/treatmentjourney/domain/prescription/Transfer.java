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
 */
public record Transfer(
        UUID transferId,
        @Nullable UUID from,
        Transfer.State state,
        @Nullable LocalDate lastDoseOn,
        @Nullable UUID to) {

    /** How far it has come. */
    public enum State {
        REQUESTED,
        ACCEPTED,
        DECLINED,
        CONFIRMED
    }

    static Transfer unknown(UUID transferId) {
        return new Transfer(transferId, null, State.REQUESTED, null, null);
    }

    Transfer requested(UUID prescription, @Nullable LocalDate lastDose) {
        return new Transfer(transferId, prescription, state, lastDose, to);
    }

    Transfer accepted(UUID prescription) {
        return new Transfer(transferId, from, State.ACCEPTED, lastDoseOn, prescription);
    }

    Transfer declined() {
        return new Transfer(transferId, from, State.DECLINED, lastDoseOn, to);
    }

    Transfer confirmed() {
        return new Transfer(transferId, from, State.CONFIRMED, lastDoseOn, to);
    }

    public boolean isOpen() {
        return state == State.REQUESTED || state == State.ACCEPTED;
    }

    public boolean isAccepted() {
        return state == State.ACCEPTED || state == State.CONFIRMED;
    }
}
