package org.treatmentjourney.domain.service.value;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A service has one stream, whose id follows from its code: no two organisations share a code. */
public final class ServiceId {

    private ServiceId() {}

    public static UUID of(String service) {
        return UUID.nameUUIDFromBytes(("service/" + service).getBytes(StandardCharsets.UTF_8));
    }
}
