package org.treatmentjourney.log.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.key.SealBroken;
import org.treatmentjourney.log.key.SubjectErased;
import org.treatmentjourney.log.name.EventNames;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns the personal part of an event into one sealed text, and back. */
public final class EventSeal {
    /** Stands where the personal part was: a version, the subject, the sealed text, in Base64. */
    static final String SEALED = "sealed";

    private static final byte VERSION = 1;
    private static final int HEADER = 17;
    private static final byte[] ERASED = "\"erased\"".getBytes(StandardCharsets.US_ASCII);

    private final Keys keys;
    private final ObjectMapper mapper;

    public EventSeal(Keys keys, ObjectMapper mapper) {
        this.keys = keys;
        this.mapper = mapper;
    }

    byte[] seal(DomainEvent event, Place place) {
        var personal = event.personal();
        if (personal != null && personal.isErased()) {
            throw new SubjectErased();
        }
        var node = mapper.<ObjectNode>valueToTree(event);
        var part = node.remove(EventNames.PERSONAL);
        if (part != null) {
            var subject = event.subject();
            var text = keys.seal(subject, mapper.writeValueAsBytes(part), place.bytes());
            node.put(SEALED, Base64.getEncoder().encodeToString(withHeader(subject, text)));
        }
        return mapper.writeValueAsBytes(node);
    }

    ObjectNode unseal(ObjectNode node, Place place) {
        var sealed = node.remove(SEALED);
        if (sealed == null) {
            return node;
        }
        node.set(EventNames.PERSONAL, mapper.readTree(open(sealed.asString().getBytes(StandardCharsets.UTF_8), place)));
        return node;
    }

    byte[] unseal(SealedTail tail, Place place) {
        return tail.with(open(tail.sealed(), place));
    }

    /** The personal part as JSON. */
    private byte[] open(byte[] sealed, Place place) {
        var bytes = decode(sealed);
        var header = ByteBuffer.wrap(bytes, 1, HEADER - 1);
        var subject = new UUID(header.getLong(), header.getLong());
        var text = Arrays.copyOfRange(bytes, HEADER, bytes.length);
        return keys.open(subject, text, place.bytes()).orElse(ERASED);
    }

    private static byte[] withHeader(UUID subject, byte[] text) {
        return ByteBuffer.allocate(HEADER + text.length)
                .put(VERSION)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .put(text)
                .array();
    }

    private static byte[] decode(byte[] sealed) {
        try {
            var bytes = Base64.getDecoder().decode(sealed);
            if (bytes.length > HEADER && bytes[0] == VERSION) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new SealBroken();
        }
        throw new SealBroken();
    }
}
