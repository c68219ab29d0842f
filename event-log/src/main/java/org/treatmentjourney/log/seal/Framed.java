package org.treatmentjourney.log.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.treatmentjourney.log.key.SealBroken;

/**
 * A stored event with a personal part: a byte that no JSON begins with, the length of the clear part, the clear part as
 * JSON for everybody to read, the subject, and what is sealed under the subject's key.
 */
record Framed(byte[] clear, UUID subject, byte[] sealed) {
    private static final byte FORMAT = 2;
    private static final int BEFORE_CLEAR = 5;
    private static final int SUBJECT = 16;
    private static final byte[] PERSONAL = ",\"personal\":".getBytes(StandardCharsets.US_ASCII);

    static boolean is(byte[] payload) {
        return payload.length > 0 && payload[0] == FORMAT;
    }

    static Framed of(byte[] payload) {
        var bytes = ByteBuffer.wrap(payload);
        if (bytes.remaining() < BEFORE_CLEAR || bytes.get() != FORMAT) {
            throw new SealBroken();
        }
        int length = bytes.getInt();
        if (length < 2 || length > bytes.remaining() - SUBJECT) {
            throw new SealBroken();
        }
        int subject = BEFORE_CLEAR + length;
        return new Framed(
                Arrays.copyOfRange(payload, BEFORE_CLEAR, subject),
                new UUID(bytes.getLong(subject), bytes.getLong(subject + SUBJECT / 2)),
                Arrays.copyOfRange(payload, subject + SUBJECT, payload.length));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BEFORE_CLEAR + clear.length + SUBJECT + sealed.length)
                .put(FORMAT)
                .putInt(clear.length)
                .put(clear)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .put(sealed)
                .array();
    }

    /** The whole event as JSON; every event has an id in its clear part. */
    byte[] with(byte[] personal) {
        return ByteBuffer.allocate(clear.length + PERSONAL.length + personal.length)
                .put(clear, 0, clear.length - 1)
                .put(PERSONAL)
                .put(personal)
                .put((byte) '}')
                .array();
    }
}
