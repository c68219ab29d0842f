package org.treatmentjourney.command.stream;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.settings.event.DueWorkSettingChanged;
import org.treatmentjourney.domain.settings.value.Limits;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.SettingsId;
import org.treatmentjourney.domain.settings.value.Span;

/** What an organisation has set, as the log itself has it; the last word on each setting holds. */
record KnownLimits(Function<UUID, List<Recorded<DomainEvent>>> streams, String organisation) implements Limits {

    @Override
    public Span of(Setting setting) {
        Span last = STANDARD.of(setting);
        for (Recorded<DomainEvent> entry : Selection.current(streams.apply(SettingsId.of(organisation)))) {
            if (entry.event() instanceof DueWorkSettingChanged changed
                    && setting.key().equals(changed.setting())) {
                last = Span.of(changed.value()).orElse(last);
            }
        }
        return last;
    }
}
