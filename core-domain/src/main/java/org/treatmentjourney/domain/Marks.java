package org.treatmentjourney.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks for a {@link Marking}. */
public interface Marks extends DomainCommand {

    UUID eventId();

    ErrorReason reason();

    @Nullable
    UUID replacedBy();
}
