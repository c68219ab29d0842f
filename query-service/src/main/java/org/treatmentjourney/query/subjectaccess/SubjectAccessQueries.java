package org.treatmentjourney.query.subjectaccess;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.treatmentjourney.query.links.LinkHistory;
import org.treatmentjourney.query.projection.Row;

/** Answers what of their record a client is given, from the log itself. */
@Component
public class SubjectAccessQueries {

    private final Log log;
    private final Reading reading;
    private final ClientView clients;
    private final JourneyView journeys;
    private final LinkHistory links;
    private final AllLooks looks;

    SubjectAccessQueries(
            Log log, Reading reading, ClientView clients, JourneyView journeys, LinkHistory links, AllLooks looks) {
        this.log = log;
        this.reading = reading;
        this.clients = clients;
        this.journeys = journeys;
        this.links = links;
        this.looks = looks;
    }

    @QueryHandler
    public Packages handle(FindPackages query, MetaData metaData) {
        reading.await(query.atLeast(), clients, journeys);
        Asker asker = Asker.of(metaData);
        reading.one(clients, query.clientId(), "client", asker);
        Given given = given(records(query.clientId(), Long.MAX_VALUE, asker), Long.MAX_VALUE, Locale.ENGLISH, asker);
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
        List<UUID> records = records(query.clientId(), giving.position(), asker);
        Given given = given(records, giving.position(), Locale.forLanguageTag(query.language()), asker);
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

    /** Those that were known to be theirs when it was given, less any that has turned out not to be. */
    private List<UUID> records(UUID clientId, long until, Asker asker) {
        String organisation = asker.person().organisation();
        Set<UUID> then = links.at(organisation, until).of(clientId);
        return asker.records(clientId, organisation).stream()
                .filter(then::contains)
                .toList();
    }

    private Given given(List<UUID> records, long until, Locale language, Asker asker) {
        Given given = new Given(until, language);
        Stream.concat(
                        records.stream(),
                        records.stream().flatMap(one -> reading.ownStreams(journeys, one, asker).stream()))
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
