package org.treatmentjourney.query.worklist;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.settings.SettingsInForce;

/** The policy of an organisation: its settings as they were in force, and the configured ones where it has none (R47). */
@Component
public class Policies {

    private final Policy configured;
    private final SettingsInForce settings;

    Policies(Policy configured, SettingsInForce settings) {
        this.configured = configured;
        this.settings = settings;
    }

    Policy of(String organisation, PointInTime when) {
        Map<Setting, Span> decided = new EnumMap<>(Setting.class);
        settings.of(organisation, when)
                .forEach((key, value) -> Setting.of(key)
                        .ifPresent(setting -> Span.of(value).ifPresent(span -> decided.put(setting, span))));
        return configured.with(decided);
    }
}
