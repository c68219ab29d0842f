package org.treatmentjourney.domain.settings.event;

import java.util.UUID;
import org.treatmentjourney.domain.OrganisationEvent;

/** Something that an organisation decided about its due work. */
public sealed interface SettingsEvent extends OrganisationEvent permits DueWorkSettingChanged {
    UUID settingsId();

    @Override
    default UUID stream() {
        return settingsId();
    }

    @Override
    default UUID subject() {
        return settingsId();
    }
}
