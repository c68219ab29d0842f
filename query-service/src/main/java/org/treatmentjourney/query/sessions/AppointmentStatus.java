package org.treatmentjourney.query.sessions;

/** How an appointment stands. */
public enum AppointmentStatus {
    OFFERED,
    BOOKED,
    MOVED,
    CANCELLED,
    ATTENDED,
    DID_NOT_ATTEND,
    ENDED_WITH_JOURNEY;

    public boolean open() {
        return switch (this) {
            case OFFERED, BOOKED, MOVED -> true;
            case CANCELLED, ATTENDED, DID_NOT_ATTEND, ENDED_WITH_JOURNEY -> false;
        };
    }
}
