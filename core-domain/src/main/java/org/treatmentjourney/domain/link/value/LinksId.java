package org.treatmentjourney.domain.link.value;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An organisation has one stream of links, whose id follows from its name. */
public final class LinksId {

    private LinksId() {}

    public static UUID of(String organisation) {
        return UUID.nameUUIDFromBytes(("links/" + organisation).getBytes(StandardCharsets.UTF_8));
    }
}
