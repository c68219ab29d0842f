package org.treatmentjourney.query.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.PersonMetadata;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.projection.Row;

/** Answers what is due. Days are computed when somebody asks, so a changed setting changes the list at once. */
@Component
public class WorklistQueries {

    private final Reading reading;
    private final WorklistView view;
    private final OpenDuties openDuties;
    private final Policies policies;
    private final Clock clock;
    private final ZoneId zone;

    WorklistQueries(
            Reading reading, WorklistView view, OpenDuties openDuties, Policies policies, Clock clock, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.openDuties = openDuties;
        this.policies = policies;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public Worklist handle(FindWorklist query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        var cut = query.page()
                .cut(
                        open(query, PersonMetadata.person(metaData)),
                        one -> one.place().toString());
        Map<UUID, Row<WorklistState>> rows =
                reading
                        .each(
                                view,
                                cut.items().stream()
                                        .map(Open::journeyId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Row::row, Function.identity()));
        Why why = Why.in(Locale.forLanguageTag(query.language()));
        List<Worklist.Item> items = cut.items().stream()
                .flatMap(one -> Stream.ofNullable(rows.get(one.journeyId()))
                        .map(row -> Worklist.Item.of(one.due(), row.state(), why)))
                .toList();
        return new Worklist(items, cut.cursor(), reading.freshness());
    }

    private List<Open> open(FindWorklist query, Person person) {
        Scope scope = new Scope(person)
                .andIfSaid("service = ?", query.service())
                .andIfSaid("keyworker = ?", query.keyworker());
        Policy asked = policies.of(person.organisation(), PointInTime.NOW).with(query.instead());
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        String end = query.page().after();
        Stream<Open> open = openDuties.in(scope).stream()
                .flatMap(journey ->
                        Due.of(journey.duties(), asked, today).stream().map(due -> new Open(journey.journeyId(), due)))
                .filter(one -> query.kinds().isEmpty()
                        || query.kinds().contains(one.due().duty().kind()))
                .filter(one -> query.dueBy() == null || !one.due().dueOn().isAfter(query.dueBy()));
        if (end != null) {
            Open.Place after = Open.Place.of(end);
            open = open.filter(one -> one.isAfter(after));
        }
        return open.sorted(Open.MOST_PRESSING_FIRST)
                .limit(query.page().limit() + 1L)
                .toList();
    }
}
