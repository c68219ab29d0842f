package org.treatmentjourney.domain.settings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.act.Past;
import org.treatmentjourney.domain.settings.command.ChangeDueWorkSetting;
import org.treatmentjourney.domain.settings.command.SettingsCommand;
import org.treatmentjourney.domain.settings.event.DueWorkSettingChanged;
import org.treatmentjourney.domain.settings.event.SettingsEvent;
import org.treatmentjourney.domain.settings.value.SettingsId;
import org.treatmentjourney.domain.settings.value.Span;

/** What an organisation has decided about its due work. A list of the past uses the settings of the past (R47). */
public record Settings(UUID settingsId) {

    public static List<SettingsEvent> decide(SettingsCommand command, Act act) {
        String organisation = act.person().organisation();
        if (!command.settingsId().equals(SettingsId.of(organisation))) {
            throw new Unknown("settings");
        }
        Past.require(act);
        return switch (command) {
            case ChangeDueWorkSetting c -> {
                if (Span.of(c.value()).isEmpty()) {
                    throw new RuleViolated(
                            "R47", "setting.value-unreadable", "Write the value like 7d, 12w or 5wd (working days).");
                }
                yield List.of(new DueWorkSettingChanged(
                        c.settingsId(), act.effective(), organisation, c.setting(), c.value()));
            }
        };
    }

    public static Settings evolve(@Nullable Settings settings, Recorded<SettingsEvent> recorded) {
        return new Settings(recorded.stream());
    }
}
