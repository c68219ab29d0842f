package org.treatmentjourney.log.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.treatmentjourney.log.key.SealBroken;

/**
 * How the first events were stored: as JSON, the personal part in one sealed text, in Base64. Nothing is written this way
 * any more, and what was is read for ever.
 */
record SealedInJson(UUID subject, byte[] sealed) {
    static final String NAME = "sealed";

    private static final byte[] QUOTED = ('"' + NAME + '"').getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 1;
    private static final int HEADER = 17;

    /** Whether the payload has nothing that is sealed, wherever it might stand. */
    static boolean isClear(byte[] payload) {
        for (int at = 0; at <= payload.length - QUOTED.length; at++) {
            if (Arrays.equals(payload, at, at + QUOTED.length, QUOTED, 0, QUOTED.length)) {
                return false;
            }
        }
        return true;
    }

    static SealedInJson of(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (bytes.length > HEADER && bytes[0] == VERSION) {
                var header = ByteBuffer.wrap(bytes, 1, HEADER - 1);
                return new SealedInJson(
                        new UUID(header.getLong(), header.getLong()), Arrays.copyOfRange(bytes, HEADER, bytes.length));
            }
        } catch (IllegalArgumentException e) {
            throw new SealBroken();
        }
        throw new SealBroken();
    }
}
