package org.treatmentjourney.domain;

import org.jspecify.annotations.Nullable;

/** The first event of a stream: it says to whom the stream belongs, for good. */
public interface Beginning extends DomainEvent {

    String organisation();

    default @Nullable String service() {
        return null;
    }
}
