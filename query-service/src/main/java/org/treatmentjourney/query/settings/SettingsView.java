package org.treatmentjourney.query.settings;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.settings.event.DueWorkSettingChanged;
import org.treatmentjourney.domain.settings.event.SettingsEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** The settings of each organisation. */
@Component
public class SettingsView implements View<SettingsState> {

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<SettingsState> state() {
        return SettingsState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof SettingsEvent settings ? settings.settingsId() : null;
    }

    @Override
    public SettingsState fold(@Nullable SettingsState state, Recorded<?> event) {
        SettingsState before = state == null ? new SettingsState(event.stream(), List.of()) : state;
        return event.event() instanceof DueWorkSettingChanged changed ? before.with(changed, event) : before;
    }

    @Override
    public List<Column<SettingsState>> columns() {
        return List.of();
    }
}
