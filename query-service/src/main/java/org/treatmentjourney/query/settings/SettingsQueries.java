package org.treatmentjourney.query.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.SettingsId;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.settings.SettingsState.Changed;

/** Answers how an organisation has set its due work. */
@Component
public class SettingsQueries {

    private final Reading reading;
    private final SettingsView view;
    private final SettingsInForce inForce;

    SettingsQueries(Reading reading, SettingsView view, SettingsInForce inForce) {
        this.reading = reading;
        this.view = view;
        this.inForce = inForce;
    }

    @QueryHandler
    public DueWorkSettings handle(FindSettings query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        String organisation = Asker.of(metaData).person().organisation();
        Optional<Row<SettingsState>> row = inForce.row(organisation, query.when());
        List<Changed> changes = row.map(found -> found.state().changes()).orElse(List.of());
        Collection<Changed> changed = row.map(found -> found.state().inForce()).orElse(List.of());
        return new DueWorkSettings(
                SettingsId.of(organisation),
                organisation,
                Arrays.stream(Setting.values())
                        .map(setting -> item(setting, changed))
                        .toList(),
                changes.reversed(),
                row.map(Row::version).orElse(0L),
                reading.freshness());
    }

    private static DueWorkSettings.Item item(Setting setting, Collection<Changed> changed) {
        return changed.stream()
                .filter(one -> one.setting().equals(setting.key()))
                .findFirst()
                .map(one ->
                        new DueWorkSettings.Item(setting.key(), one.value(), setting.standard(), one.since(), one.by()))
                .orElseGet(() -> new DueWorkSettings.Item(setting.key(), null, setting.standard(), null, null));
    }
}
