package org.treatmentjourney.query.settings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.settings.event.DueWorkSettingChanged;

/** The settings that an organisation has made its own; the latest change of each is in force. */
public record SettingsState(UUID settingsId, List<Changed> changed) {

    /** One setting as it was last changed. */
    public record Changed(String setting, String value, Instant since, String by) {}

    SettingsState with(DueWorkSettingChanged event, Recorded<?> recorded) {
        List<Changed> others = new ArrayList<>(changed);
        others.removeIf(one -> one.setting().equals(event.setting()));
        others.add(new Changed(event.setting(), event.value(), event.effective().at(), recorded.actor()));
        return new SettingsState(settingsId, List.copyOf(others));
    }
}
