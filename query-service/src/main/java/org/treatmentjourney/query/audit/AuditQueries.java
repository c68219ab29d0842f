package org.treatmentjourney.query.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Role;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.log.json.EventJson;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.log.store.LoggedEvent;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.fold.Visible;
import org.treatmentjourney.query.journey.JourneyView;
import tools.jackson.databind.json.JsonMapper;

/** Reads histories from the log itself: no view stands between an auditor and what was recorded. */
@Component
public class AuditQueries {

    private final Log log;
    private final Reading reading;
    private final JourneyView journeys;
    private final JsonMapper json = EventJson.told();

    AuditQueries(Log log, Reading reading, JourneyView journeys) {
        this.log = log;
        this.reading = reading;
        this.journeys = journeys;
    }

    @QueryHandler
    public AuditEvents handle(AuditJourney query, MetaData metaData) {
        List<LoggedEvent> history = log.logged(query.journeyId());
        return page(List.of(owned(history, "journey", metaData)), query.page(), metaData);
    }

    /** Which journeys a client has is looked up in a view's guard; what happened on them is not. */
    @QueryHandler
    public AuditEvents handle(AuditClient query, MetaData metaData) {
        List<LoggedEvent> client = owned(log.logged(query.clientId()), "client", metaData);
        Stream<List<LoggedEvent>> travelled =
                reading.ownStreams(journeys, query.clientId(), Asker.of(metaData)).stream()
                        .filter(stream -> !stream.equals(query.clientId()))
                        .map(log::logged);
        return page(Stream.concat(Stream.of(client), travelled).toList(), query.page(), metaData);
    }

    private static List<LoggedEvent> owned(List<LoggedEvent> history, String kind, MetaData metaData) {
        DomainEvent first = history.stream()
                .findFirst()
                .orElseThrow(() -> new Unknown(kind))
                .recorded()
                .event();
        Asker.of(metaData).require(first.subject(), owner(first, kind), kind);
        return history;
    }

    private static String owner(DomainEvent first, String kind) {
        return switch (first) {
            case ClientReferred referred when kind.equals("journey") -> referred.organisation();
            case EnquiryRecorded enquiry when kind.equals("journey") -> enquiry.organisation();
            case ClientRegistered registered when kind.equals("client") -> registered.organisation();
            default -> "";
        };
    }

    private AuditEvents page(List<List<LoggedEvent>> streams, Page page, MetaData metaData) {
        Person person = Asker.of(metaData).person();
        Set<UUID> hidden = streams.stream()
                .flatMap(stream -> hidden(stream, person).stream())
                .collect(Collectors.toUnmodifiableSet());
        long after = position(page.after());
        var rest = streams.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(logged -> logged.recorded().position()))
                .filter(logged -> logged.recorded().position() > after)
                .limit(page.limit() + 1L)
                .map(logged -> AuditEvents.Item.of(
                        logged, hidden.contains(logged.recorded().eventId()) ? null : json))
                .toList();
        var cut = page.cut(rest, item -> Long.toString(item.position()));
        return new AuditEvents(cut.items(), cut.cursor());
    }

    /** R38: what was written about the wrong person only the privacy officer reads; that it was written, all auditors see. */
    private static Set<UUID> hidden(List<LoggedEvent> stream, Person person) {
        return person.is(Role.PRIVACY)
                ? Set.of()
                : Visible.hidden(stream.stream().map(LoggedEvent::recorded).toList());
    }

    private static long position(@Nullable String cursor) {
        try {
            return cursor == null ? 0 : Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw Page.unreadable();
        }
    }
}
