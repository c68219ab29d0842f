package org.treatmentjourney.query.protection;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.client.event.RecordMarkedSensitive;
import org.treatmentjourney.domain.client.event.RecordRestricted;
import org.treatmentjourney.query.answer.Told;
import org.treatmentjourney.query.projection.Freshness;

/**
 * To whom a record is closed.
 *
 * @param sensitive since when it is kept to those who look after the person in their own name; null for a record like most
 */
public record Protection(
        UUID clientId,
        @Nullable Told<RecordMarkedSensitive.Details> sensitive,
        List<Protection.Restriction> restrictions,
        Freshness freshness) {

    /** Somebody at work to whom it is closed; what was said is null once it has been erased. */
    public record Restriction(UUID restrictionId, LocalDate on, String by, RecordRestricted.@Nullable Details said) {}

    static Protection of(ProtectionState state, ZoneId zone, Freshness freshness) {
        return new Protection(
                state.clientId(),
                Told.orNull(state.sensitive(), zone),
                state.restrictions().stream()
                        .map(one -> new Restriction(
                                one.restrictionId(),
                                one.told().at().day(zone),
                                one.told().by(),
                                one.told().said()))
                        .toList(),
                freshness);
    }
}
