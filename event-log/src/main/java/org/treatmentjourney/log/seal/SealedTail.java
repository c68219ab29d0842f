package org.treatmentjourney.log.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stored event whose sealed text stands where {@link EventSeal} writes it: at the very end. It is opened in its bytes,
 * so that the event is parsed once; an event that was written otherwise is none of these and goes the long way.
 */
final class SealedTail {
    private static final byte[] QUOTED = ascii('"' + EventSeal.SEALED + '"');
    private static final byte[] NAME = ascii('"' + EventSeal.SEALED + "\":\"");
    private static final byte[] PERSONAL = ascii("\"personal\":");
    private static final byte[] END = ascii("\"}");

    private final byte[] payload;
    private final int name;

    private SealedTail(byte[] payload, int name) {
        this.payload = payload;
        this.name = name;
    }

    /** Null if the sealed text stands elsewhere, or is missing. */
    static @Nullable SealedTail of(byte[] payload) {
        int end = payload.length - END.length;
        if (end <= NAME.length || !stands(END, payload, end)) {
            return null;
        }
        int quote = end - 1;
        while (quote > 0 && payload[quote] != '"') {
            quote--;
        }
        int name = quote + 1 - NAME.length;
        return name > 0 && stands(NAME, payload, name) ? new SealedTail(payload, name) : null;
    }

    /** Whether the payload has nothing that is sealed, wherever it might stand. */
    static boolean isClear(byte[] payload) {
        for (int at = 0; at <= payload.length - QUOTED.length; at++) {
            if (stands(QUOTED, payload, at)) {
                return false;
            }
        }
        return true;
    }

    byte[] sealed() {
        return Arrays.copyOfRange(payload, name + NAME.length, payload.length - END.length);
    }

    /** The payload with the personal part, as JSON, in the place of the sealed text. */
    byte[] with(byte[] personal) {
        byte[] opened = Arrays.copyOf(payload, name + PERSONAL.length + personal.length + 1);
        System.arraycopy(PERSONAL, 0, opened, name, PERSONAL.length);
        System.arraycopy(personal, 0, opened, name + PERSONAL.length, personal.length);
        opened[opened.length - 1] = '}';
        return opened;
    }

    private static boolean stands(byte[] text, byte[] payload, int at) {
        return Arrays.equals(payload, at, at + text.length, text, 0, text.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
