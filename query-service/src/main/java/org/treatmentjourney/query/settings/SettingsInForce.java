package org.treatmentjourney.query.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Row;

/** Which settings were in force, and when. */
@Component
public class SettingsInForce {

    private final Reading reading;
    private final SettingsView view;

    SettingsInForce(Reading reading, SettingsView view) {
        this.reading = reading;
        this.view = view;
    }

    /** The values an organisation has set, by the key of the setting. */
    public Map<String, String> of(String organisation, PointInTime when) {
        return row(organisation, when).stream()
                .flatMap(row -> row.state().inForce().stream())
                .collect(Collectors.toMap(SettingsState.Changed::setting, SettingsState.Changed::value));
    }

    Optional<Row<SettingsState>> row(String organisation, PointInTime when) {
        Optional<Row<SettingsState>> now =
                reading.ofOrganisation(view, organisation, "").stream().findFirst();
        if (when.isNow() || now.isEmpty()) {
            return now;
        }
        UUID stream = now.get().stream();
        return reading.past(view, List.of(stream), when).stream().findFirst();
    }
}
