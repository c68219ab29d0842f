package org.treatmentjourney.log.key;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as bytes, to bind sealed texts to them. */
final class Bytes {
    private Bytes() {}

    static byte[] of(UUID id) {
        return of(id, new byte[0]);
    }

    static byte[] of(UUID id, byte[] more) {
        return ByteBuffer.allocate(16 + more.length)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(more)
                .array();
    }
}
