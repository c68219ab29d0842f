package org.treatmentjourney.query.client;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientDetails.JourneyLine;
import org.treatmentjourney.query.journey.JourneyState;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.journey.OverdoseWindow;
import org.treatmentjourney.query.projection.Row;

/** Answers questions about a person. */
@Component
public class ClientQueries {

    private final Reading reading;
    private final ClientView view;
    private final JourneyView journeys;
    private final Clock clock;
    private final ZoneId zone;

    ClientQueries(Reading reading, ClientView view, JourneyView journeys, Clock clock, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.journeys = journeys;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public ClientDetails handle(FindClient query, MetaData metaData) {
        reading.await(query.atLeast(), view, journeys);
        Asker asker = Asker.of(metaData);
        var row = reading.one(view, query.clientId(), "client", asker, query.when());
        LocalDate day = query.when().orNow(clock.instant()).atZone(zone).toLocalDate();
        List<JourneyLine> lines = reading.ofClient(journeys, query.clientId(), asker, query.when()).stream()
                .map(Row::state)
                .sorted(Comparator.comparing(JourneyState::began).thenComparing(JourneyState::journeyId))
                .map(state -> line(state, window(state, asker, day)))
                .toList();
        List<UUID> others = reading.records(query.clientId(), asker).stream()
                .filter(one -> !one.equals(query.clientId()))
                .toList();
        return asker.told(row.subject(), ClientDetails.of(row, others, lines, zone, reading.freshness()));
    }

    private @Nullable OverdoseWindow window(JourneyState state, Asker asker, LocalDate day) {
        return AccessPolicy.readsClinical(asker.person()) && !state.course().endedByDeath()
                ? OverdoseWindow.of(state.exposures(), day, zone).orElse(null)
                : null;
    }

    private JourneyLine line(JourneyState state, @Nullable OverdoseWindow window) {
        return new JourneyLine(
                state.journeyId(),
                state.service(),
                state.referred() == null ? null : state.referred().day(zone),
                state.axis(zone),
                window);
    }
}
