package org.treatmentjourney.domain.settings.event;

import java.util.UUID;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

@Sentence("An organisation changed how long a kind of work may wait.")
public record DueWorkSettingChanged(
        UUID settingsId, Effective effective, String organisation, String setting, String value)
        implements SettingsEvent, Beginning {}
