package org.treatmentjourney.query.client;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.access.DataClass;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.value.Identifier;
import org.treatmentjourney.domain.client.value.NextOfKin;
import org.treatmentjourney.domain.client.value.PersonName;
import org.treatmentjourney.domain.client.value.SafeContact;
import org.treatmentjourney.query.answer.Redisclosure;
import org.treatmentjourney.query.answer.Shareable;
import org.treatmentjourney.query.answer.Shared;
import org.treatmentjourney.query.journey.JourneyAxis;
import org.treatmentjourney.query.journey.OverdoseWindow;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * A person's details with their journeys.
 *
 * @param alsoKnownAs their other ids, if they were registered more than once; journeys are those of all of them
 * @param erased whether what was known of the person has been erased; every personal field is then null
 * @param erasedOn null if nobody erased it
 * @param version null for another organisation, which would learn by it how much goes on
 */
public record ClientDetails(
        UUID clientId,
        List<UUID> alsoKnownAs,
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
        @Nullable Long version,
        Freshness freshness,
        @Nullable Redisclosure redisclosure)
        implements Shareable<ClientDetails> {

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
            @Nullable OverdoseWindow overdoseWindow) {

        JourneyLine within(Shared shared) {
            return shared.covers(DataClass.RISK)
                    ? this
                    : new JourneyLine(journeyId, service, referredOn, journey, null);
        }
    }

    private static final ClientRegistered.Details NOTHING = new ClientRegistered.Details(
            new PersonName(null, null, null, null, null), null, null, null, null, null, null, null, null, null);

    static ClientDetails of(
            Row<ClientState> row,
            List<UUID> alsoKnownAs,
            List<JourneyLine> journeys,
            ZoneId zone,
            Freshness freshness) {
        ClientState state = row.state();
        ClientRegistered.Details known = state.details();
        ClientRegistered.Details details = known == null ? NOTHING : known;
        return new ClientDetails(
                state.clientId(),
                alsoKnownAs,
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
                freshness,
                null);
    }

    /** Next of kin have not been asked; what the person must not be given belongs to what is prescribed. */
    @Override
    public ClientDetails within(Shared shared) {
        return new ClientDetails(
                clientId,
                List.of(),
                erased,
                erasedOn,
                name,
                birthDate,
                birthDatePrecision,
                sex,
                contacts,
                identifiers,
                language,
                interpreter,
                accessNeeds,
                gp,
                null,
                shared.covers(DataClass.PRESCRIPTIONS) ? allergies : null,
                registeredOn,
                shared.covers(DataClass.PLAN)
                        ? journeys.stream().map(line -> line.within(shared)).toList()
                        : List.of(),
                null,
                freshness,
                shared.redisclosure());
    }
}
