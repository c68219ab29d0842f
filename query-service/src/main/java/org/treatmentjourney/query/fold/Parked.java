package org.treatmentjourney.query.fold;

import java.util.UUID;
import org.treatmentjourney.domain.code.Kebab;

/** A stream that one view has stopped following, from this version on, until somebody tries again. */
public record Parked(UUID stream, long fromVersion, Cause cause) {

    /** Why. Never more than this: the text of an exception may hold personal data. */
    public enum Cause {
        HOLE,
        UNREADABLE,
        FOLD_FAILED;

        public String code() {
            return Kebab.code(this);
        }
    }
}
