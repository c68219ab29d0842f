package org.treatmentjourney.log.seal;

import java.nio.charset.StandardCharsets;
import org.axonframework.serialization.SerializedType;

/** Where a sealed text stands. It is bound to it, so that it opens nowhere else. */
record Place(String eventId, String stream, long sequence, SerializedType type) {

    /** Each part with its length before it, so that no two places are written alike. */
    byte[] bytes() {
        var text = new StringBuilder();
        for (var part : new String[] {eventId, stream, Long.toString(sequence), type.getName(), type.getRevision()}) {
            text.append(part.length()).append(':').append(part);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
