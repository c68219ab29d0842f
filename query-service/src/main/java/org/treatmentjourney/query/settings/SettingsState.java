package org.treatmentjourney.query.settings;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.settings.event.DueWorkSettingChanged;

/**
 * The settings that an organisation has made its own; the latest change of each is in force.
 *
 * @param changes all there were, the earliest first
 */
public record SettingsState(UUID settingsId, List<Changed> changes) {

    /** One change of one setting. */
    public record Changed(String setting, String value, Instant since, String by) {}

    SettingsState with(DueWorkSettingChanged event, Recorded<?> recorded) {
        var change =
                new Changed(event.setting(), event.value(), event.effective().at(), recorded.actor());
        return new SettingsState(
                settingsId, Stream.concat(changes.stream(), Stream.of(change)).toList());
    }

    Collection<Changed> inForce() {
        Map<String, Changed> latest = new LinkedHashMap<>();
        changes.forEach(change -> latest.put(change.setting(), change));
        return latest.values();
    }
}
