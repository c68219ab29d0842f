package org.treatmentjourney.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says of an earlier event of the same stream that it was entered in error. That event stays, and no longer counts. */
public interface Marking extends DomainEvent {

    /** The event that was entered in error; a marking may itself be one. */
    UUID eventId();

    ErrorReason reason();

    /** The event that stands in its place, where there is one. */
    @Nullable
    UUID replacedBy();
}
