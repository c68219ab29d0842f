package org.treatmentjourney.query.settings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.projection.Freshness;

/**
 * Every setting of due work.
 *
 * @param settingsId where a change is sent to, whether or not there has been one
 * @param history every change there was, the latest first
 */
public record DueWorkSettings(
        UUID settingsId,
        String organisation,
        List<Item> items,
        List<SettingsState.Changed> history,
        long version,
        Freshness freshness) {

    /**
     * One setting.
     *
     * @param value null as long as the organisation keeps the configured one
     * @param standard the value that comes with the product
     */
    public record Item(
            String setting,
            @Nullable String value,
            String standard,
            @Nullable Instant since,
            @Nullable String by) {}
}
