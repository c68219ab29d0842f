package org.treatmentjourney.log.seal;

import java.nio.charset.StandardCharsets;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.log.key.Keys;
import org.treatmentjourney.log.key.SubjectErased;
import org.treatmentjourney.log.name.EventNames;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Seals the personal part of an event, and opens it again. */
public final class EventSeal {
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
        var clear = mapper.writeValueAsBytes(node);
        if (part == null) {
            return clear;
        }
        var subject = event.subject();
        var sealed = keys.seal(subject, Packing.pack(mapper.writeValueAsBytes(part)), place.bytes());
        return new Framed(clear, subject, sealed).bytes();
    }

    /** A stored event as JSON, with its personal part where it had one. */
    byte[] unseal(byte[] payload, Place place) {
        if (Framed.is(payload)) {
            var framed = Framed.of(payload);
            return framed.with(keys.open(framed.subject(), framed.sealed(), place.bytes())
                    .map(Packing::unpack)
                    .orElse(ERASED));
        }
        return SealedInJson.isClear(payload) ? payload : unsealJson(payload, place);
    }

    private byte[] unsealJson(byte[] payload, Place place) {
        var node = (ObjectNode) mapper.readTree(payload);
        var sealed = node.remove(SealedInJson.NAME);
        if (sealed != null) {
            var text = SealedInJson.of(sealed.asString());
            var personal =
                    keys.open(text.subject(), text.sealed(), place.bytes()).orElse(ERASED);
            node.set(EventNames.PERSONAL, mapper.readTree(personal));
        }
        return mapper.writeValueAsBytes(node);
    }
}
