package org.treatmentjourney.domain.settings.command;

import java.util.UUID;
import org.treatmentjourney.domain.DomainCommand;

/** Something asked of the settings of an organisation. */
public sealed interface SettingsCommand extends DomainCommand permits ChangeDueWorkSetting {
    UUID settingsId();

    @Override
    default UUID stream() {
        return settingsId();
    }
}
