package org.treatmentjourney.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that has happened. Its clear part holds ids, codes and dates; everything personal is in {@link #personal()}. */
public interface DomainEvent {

    /** The stream the event belongs to: the id of the client, journey or group. */
    UUID stream();

    /** The client or group whose key seals the personal part; constant within a stream. */
    UUID subject();

    /** When it was true, which may be long before it was recorded. */
    Effective effective();

    /** The personal part, or null for an event that has none. */
    default @Nullable Personal<?> personal() {
        return null;
    }
}
