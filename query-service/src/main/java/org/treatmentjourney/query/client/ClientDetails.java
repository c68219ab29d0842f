package org.treatmentjourney.query.client;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.Identifier;
import org.treatmentjourney.domain.client.value.NextOfKin;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.client.value.SafeContact;
import org.treatmentjourney.query.journey.JourneyAxis;
import org.treatmentjourney.query.journey.OverdoseWindow;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * A person's details with their journeys.
 *
 * @param erased whether what was known of the person has been erased; every personal field is then null
 * @param erasedOn null if nobody erased it
 */
public record ClientDetails(
        UUID clientId,
        boolean erased,
        @Nullable LocalDate erasedOn,
        @Nullable PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable String birthDatePrecision,
        @Nullable String sex,
        @Nullable List<SafeContact> contacts,
        @Nullable List<Identifier> identifiers,
        String language,
        @Nullable Boolean interpreter,
        @Nullable String accessNeeds,
        @Nullable String gp,
        @Nullable NextOfKin nextOfKin,
        @Nullable String allergies,
        LocalDate registeredOn,
        List<JourneyLine> journeys,
        long version,
        Freshness freshness) {

    /**
     * One of the person's journeys.
     *
     * @param overdoseWindow null unless they are in it, and for whoever may not learn of it
     */
    public record JourneyLine(
            UUID journeyId,
            @Nullable String service,
            @Nullable LocalDate referredOn,
            JourneyAxis journey,
            @Nullable OverdoseWindow overdoseWindow) {}

    private static final ClientRegistered.Details NOTHING = new ClientRegistered.Details(
            new PersonName(null, null, null, null, null), null, null, null, null, null, null, null, null, null);

    static ClientDetails of(Row<ClientState> row, List<JourneyLine> journeys, ZoneId zone, Freshness freshness) {
        ClientState state = row.state();
        ClientRegistered.Details known = state.details();
        ClientRegistered.Details details = known == null ? NOTHING : known;
        return new ClientDetails(
                state.clientId(),
                known == null,
                state.erased() == null ? null : state.erased().day(zone),
                known == null ? null : known.name(),
                details.birthDate(),
                details.birthDatePrecision(),
                details.sex(),
                details.contacts(),
                details.identifiers(),
                state.language(),
                state.interpreter(),
                details.accessNeeds(),
                details.gp(),
                details.nextOfKin(),
                details.allergies(),
                state.registered().day(zone),
                journeys,
                row.version(),
                freshness);
    }
}
