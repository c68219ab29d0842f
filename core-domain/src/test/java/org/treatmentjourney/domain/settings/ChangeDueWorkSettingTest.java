package org.treatmentjourney.domain.settings;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.Specification.ZONE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.settings.command.ChangeDueWorkSetting;
import org.treatmentjourney.domain.settings.command.SettingsCommand;
import org.treatmentjourney.domain.settings.event.DueWorkSettingChanged;
import org.treatmentjourney.domain.settings.event.SettingsEvent;
import org.treatmentjourney.domain.settings.value.SettingsId;

/** R47: settings of due work are events too. */
class ChangeDueWorkSettingTest {

    private static final UUID HARBOUR = SettingsId.of("harbour");

    @ParameterizedTest
    @ValueSource(strings = {"7d", "12w", "5wd"})
    void a_setting_is_changed_for_the_organisation_of_whoever_changes_it(String value) {
        given().when(change(HARBOUR, value))
                .then(new DueWorkSettingChanged(HARBOUR, Effective.at(NOW), "harbour", "review.initial", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "7", "-1d", "12 w", "12345d"})
    void a_value_is_a_number_of_days_weeks_or_working_days(String value) {
        given().when(change(HARBOUR, value)).refused("R47", "setting.value-unreadable");
    }

    @Test
    void another_organisation_has_settings_of_its_own() {
        given().when(change(SettingsId.of("st-anne"), "7d")).unknown("settings");
    }

    @Test
    void a_change_may_have_come_into_force_earlier_but_not_later() {
        given().when(change(HARBOUR, "7d"), Effective.on(TODAY.minusDays(30), ZONE))
                .accepted();
        given().when(change(HARBOUR, "7d"), Effective.on(TODAY.plusDays(1), ZONE))
                .refused("R34", "time.in-the-future");
    }

    private static Specification<Settings, SettingsCommand, SettingsEvent> given() {
        return new Specification<>(
                (settings, command, act) -> Settings.decide(command, act), Settings::evolve, List.of());
    }

    private static ChangeDueWorkSetting change(UUID id, String value) {
        return new ChangeDueWorkSetting(id, "review.initial", value);
    }
}
