package org.treatmentjourney.query.selfhelp;

import java.time.LocalDate;

/** How the client is, as they reported it; a higher number is worse. */
public record Score(LocalDate on, int score, Score.Told told) {

    /** When it was told. */
    public enum Told {
        FIRST_SESSION,
        CALL,
        CHECK_IN
    }
}
