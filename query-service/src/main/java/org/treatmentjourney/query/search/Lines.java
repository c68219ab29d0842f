package org.treatmentjourney.query.search;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.course.SamePerson;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientState;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.journey.JourneyAxis;
import org.treatmentjourney.query.journey.JourneyState;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.staff.StaffInForce;

/** What is told of each person who was found: enough to know them by, and where they are with us. */
@Component
class Lines {

    private static final Comparator<JourneyState> IN_ORDER =
            Comparator.comparing(JourneyState::began).thenComparing(JourneyState::journeyId);

    private final Reading reading;
    private final ClientView clients;
    private final JourneyView journeys;
    private final StaffInForce staff;
    private final Clock clock;
    private final ZoneId zone;

    Lines(Reading reading, ClientView clients, JourneyView journeys, StaffInForce staff, Clock clock, ZoneId zone) {
        this.reading = reading;
        this.clients = clients;
        this.journeys = journeys;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param same who has other records, whose journeys are theirs as well */
    List<Clients.Item> of(List<Row<ClientState>> people, SamePerson same, Asker asker) {
        if (people.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = people.stream()
                .flatMap(person -> same.of(person.subject()).stream())
                .distinct()
                .toList();
        Map<UUID, List<JourneyState>> theirs = reading.ofEach(journeys, ids, asker).stream()
                .map(Row::state)
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(JourneyState::clientId));
        Predicate<String> here = here(asker.person().organisation());
        Map<UUID, ClientState> others = others(people, ids, asker);
        return people.stream()
                .map(person -> item(
                        person.state(),
                        same.of(person.subject()).stream()
                                .filter(one -> !one.equals(person.subject()))
                                .flatMap(one -> Stream.ofNullable(others.get(one)))
                                .map(one -> new Clients.OtherRecord(one.clientId(), one.called()))
                                .toList(),
                        same.of(person.subject()).stream()
                                .flatMap(one -> theirs.getOrDefault(one, List.of()).stream())
                                .sorted(IN_ORDER)
                                .toList(),
                        here))
                .toList();
    }

    private Map<UUID, ClientState> others(List<Row<ClientState>> people, List<UUID> ids, Asker asker) {
        Set<UUID> found = people.stream().map(Row::subject).collect(Collectors.toSet());
        List<UUID> others = ids.stream().filter(one -> !found.contains(one)).toList();
        return reading.each(clients, others, asker).stream().collect(Collectors.toMap(Row::row, Row::state));
    }

    private Predicate<String> here(String organisation) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        Map<String, Staffing> recorded = staff.of(organisation);
        return person -> {
            Staffing one = recorded.get(person);
            return one == null || !one.goneOn(today);
        };
    }

    private Clients.Item item(
            ClientState person, List<Clients.OtherRecord> others, List<JourneyState> journeys, Predicate<String> here) {
        ClientRegistered.Details details = Objects.requireNonNull(person.details());
        String called = person.called();
        String writtenOut = person.writtenOut();
        return new Clients.Item(
                person.clientId(),
                others,
                called,
                Objects.equals(called, writtenOut) ? null : writtenOut,
                details.birthDate(),
                details.birthDatePrecision(),
                keyworker(journeys, here),
                journeys.stream()
                        .map(one -> new Clients.JourneyLine(one.journeyId(), one.service(), one.axis(zone)))
                        .toList());
    }

    private @Nullable String keyworker(List<JourneyState> journeys, Predicate<String> here) {
        return journeys.reversed().stream()
                .filter(journey -> isOpen(journey.axis(zone)))
                .map(journey -> Latest.value(journey.keyworker()))
                .filter(keyworker -> keyworker != null && here.test(keyworker))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOpen(JourneyAxis axis) {
        return switch (axis) {
            case DISCHARGED, DECLINED, CLOSED -> false;
            case ENQUIRED, REFERRED, TRIAGED, ASSESSED, IN_TREATMENT, RE_OPENED -> true;
        };
    }
}
