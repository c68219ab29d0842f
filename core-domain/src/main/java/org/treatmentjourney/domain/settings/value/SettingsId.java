package org.treatmentjourney.domain.settings.value;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An organisation has one stream of settings, whose id follows from its name. */
public final class SettingsId {

    private SettingsId() {}

    public static UUID of(String organisation) {
        return UUID.nameUUIDFromBytes(("settings/" + organisation).getBytes(StandardCharsets.UTF_8));
    }
}
