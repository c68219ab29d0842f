package org.treatmentjourney.command.stream;

import java.util.List;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.settings.Settings;
import org.treatmentjourney.domain.settings.command.SettingsCommand;
import org.treatmentjourney.domain.settings.event.SettingsEvent;

/** The shell of {@link Settings}. */
@AggregateRoot(type = "settings")
final class SettingsStream extends StreamShell<Settings, SettingsCommand, SettingsEvent> {

    SettingsStream() {
        super("settings", SettingsEvent.class);
    }

    @Override
    List<SettingsEvent> decide(@Nullable Settings settings, SettingsCommand command, Act act, Prerequisites others) {
        return Settings.decide(command, act);
    }

    @Override
    Settings evolve(@Nullable Settings settings, Recorded<SettingsEvent> entry) {
        return Settings.evolve(settings, entry);
    }
}
