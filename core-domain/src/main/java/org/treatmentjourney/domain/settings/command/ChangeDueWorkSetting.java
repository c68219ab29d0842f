package org.treatmentjourney.domain.settings.command;

import java.util.UUID;
import org.treatmentjourney.domain.Begins;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.settings.event.DueWorkSettingChanged;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Change how long a kind of work may wait, such as 7d, 12w or 5wd (R47).")
@Yields({DueWorkSettingChanged.class})
public record ChangeDueWorkSetting(
        UUID settingsId,
        @Required @Coded("due-work-setting") String setting,
        @Required @Short String value) implements SettingsCommand, Begins {}
