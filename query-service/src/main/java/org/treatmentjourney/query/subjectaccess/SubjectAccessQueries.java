package org.treatmentjourney.query.subjectaccess;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.client.event.ClientPackageGiven;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientState;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.projection.Row;

/** Answers what of their record a client is given, from the log itself. */
@Component
public class SubjectAccessQueries {

    private final Log log;
    private final Reading reading;
    private final ClientView clients;
    private final JourneyView journeys;
    private final AllLooks looks;

    SubjectAccessQueries(Log log, Reading reading, ClientView clients, JourneyView journeys, AllLooks looks) {
        this.log = log;
        this.reading = reading;
        this.clients = clients;
        this.journeys = journeys;
        this.looks = looks;
    }

    @QueryHandler
    public Packages handle(FindPackages query, MetaData metaData) {
        reading.await(query.atLeast(), clients, journeys);
        Asker asker = Asker.of(metaData);
        reading.one(clients, query.clientId(), "client", asker);
        Given given = given(query.clientId(), Long.MAX_VALUE, Locale.ENGLISH, asker);
        return new Packages(
                query.clientId(),
                packages(query.clientId())
                        .map(SubjectAccessQueries::item)
                        .toList()
                        .reversed(),
                given.entries().size(),
                given.leftOut(),
                reading.freshness());
    }

    @QueryHandler
    public ClientPackage handle(FindPackage query, MetaData metaData) {
        reading.await(query.atLeast(), clients, journeys);
        Asker asker = Asker.of(metaData);
        Row<ClientState> client = reading.one(clients, query.clientId(), "client", asker);
        Recorded<DomainEvent> giving = packages(query.clientId())
                .filter(one -> item(one).packageId().equals(query.given()))
                .findFirst()
                .orElseThrow(() -> new Unknown("package"));
        Given given = given(query.clientId(), giving.position(), Locale.forLanguageTag(query.language()), asker);
        List<UUID> records = asker.records(query.clientId(), client.organisation());
        return new ClientPackage(
                query.clientId(),
                records.stream().filter(one -> !one.equals(query.clientId())).toList(),
                query.given(),
                giving.event().effective().at(),
                client.state().language(),
                given.leftOut(),
                given.entries(),
                given.told(looks.at(records, asker.person().organisation())),
                reading.freshness());
    }

    private Given given(UUID clientId, long until, Locale language, Asker asker) {
        Given given = new Given(until, language);
        Stream.concat(
                        asker.records(clientId, asker.person().organisation()).stream(),
                        reading.streams(journeys, clientId, asker).stream())
                .distinct()
                .map(log::stream)
                .forEach(given::add);
        return given;
    }

    private Stream<Recorded<DomainEvent>> packages(UUID clientId) {
        return Selection.current(log.stream(clientId)).stream()
                .filter(entry -> entry.event() instanceof ClientPackageGiven);
    }

    private static Packages.Item item(Recorded<DomainEvent> entry) {
        return Packages.Item.of((ClientPackageGiven) entry.event(), entry);
    }
}
