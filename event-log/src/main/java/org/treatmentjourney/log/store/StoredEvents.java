package org.treatmentjourney.log.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The events as they are kept, sealed, wherever that is. Positions count from 1 and follow the order of commits. */
public interface StoredEvents {

    /** The next events after a position, in order. */
    List<LogRow> after(long position, int limit);

    List<LogRow> ofStream(UUID stream, long fromSequence, int limit);

    Optional<Long> lastSequence(UUID stream);

    /** The last position; 0 if there are no events. */
    long head();
}
