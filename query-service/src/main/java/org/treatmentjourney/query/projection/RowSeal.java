package org.treatmentjourney.query.projection;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Seals the state of rows under their subject's key. */
public interface RowSeal {

    /** Empty if the subject has been erased: nothing personal may be written about them again. */
    Optional<byte[]> seal(UUID subject, String context, byte[] clear);

    /** Empty if the subject has been erased, or if the bytes are not what was sealed. */
    Optional<byte[]> open(UUID subject, String context, byte[] text);

    /** Destroys the key of a subject, whose texts open no more from then on. Doing it again does no harm. */
    void erase(UUID subject);

    /** Everybody whose key has been destroyed. */
    Set<UUID> erased();
}
