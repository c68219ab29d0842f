package org.treatmentjourney.query.timeline;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.thirdparty.ThirdParty;

/** Answers questions about what happened. */
@Component
public class TimelineQueries {

    private static final Comparator<Row<TimelineEntry>> NEWEST_FIRST =
            Comparator.<Row<TimelineEntry>, Instant>comparing(TimelineQueries::at)
                    .thenComparing(Row::position)
                    .reversed();

    private static final int SOME = 200;

    private final Reading reading;
    private final TimelineView view;
    private final ClientView clients;
    private final ThirdParty thirdParty;

    TimelineQueries(Reading reading, TimelineView view, ClientView clients, ThirdParty thirdParty) {
        this.reading = reading;
        this.view = view;
        this.clients = clients;
        this.thirdParty = thirdParty;
    }

    @QueryHandler
    public Timeline handle(FindTimeline query, MetaData metaData) {
        reading.await(query.atLeast(), view, clients, thirdParty.view());
        Asker asker = Asker.of(metaData);
        reading.one(clients, query.clientId(), "client", asker);
        List<Row<TimelineEntry>> rows = new ArrayList<>(query.when().isNow() ? rows(query, asker) : past(query, asker));
        rows.sort(NEWEST_FIRST);
        var cut = query.page().cut(rows, row -> at(row) + "/" + row.position());
        Locale language = Locale.forLanguageTag(query.language());
        Set<UUID> marked = thirdParty.of(query.clientId(), asker);
        return new Timeline(
                cut.items().stream()
                        .map(row -> Timeline.Item.of(row, marked.contains(row.row()), language))
                        .toList(),
                cut.cursor(),
                reading.freshness());
    }

    /** Of what an entry is, the table tells only where it stands: the rest is sorted out here, some at a time. */
    private List<Row<TimelineEntry>> rows(FindTimeline query, Asker asker) {
        int wanted = query.page().limit() + 1;
        int some = query.only().equals(Only.ALL) ? wanted : Math.max(wanted, SOME);
        String end = query.page().after();
        Place after = end == null ? null : Place.of(end);
        List<Row<TimelineEntry>> found = new ArrayList<>();
        while (found.size() < wanted) {
            List<Row<TimelineEntry>> next = next(query, asker, after, some);
            next.stream().filter(row -> query.only().has(row.state())).forEach(found::add);
            if (next.size() < some) {
                return found;
            }
            after = new Place(at(next.getLast()), next.getLast().position());
        }
        return found.subList(0, wanted);
    }

    private List<Row<TimelineEntry>> next(FindTimeline query, Asker asker, @Nullable Place after, int some) {
        var condition = new StringBuilder();
        List<Object> arguments = new ArrayList<>();
        BiConsumer<String, Object> and = (sql, value) -> {
            condition.append("and ").append(sql).append(' ');
            arguments.add(value);
        };
        if (query.only().eventId() != null) {
            and.accept("row = ?", query.only().eventId());
        }
        if (query.only().journeyId() != null) {
            and.accept(
                    "stream in (select ?::uuid union all select c.row from views.self_help c where c.journey_id = ?)",
                    query.only().journeyId());
            arguments.add(query.only().journeyId());
        }
        if (after != null) {
            and.accept("(effective_at, position) < (?, ?)", Timestamp.from(after.at()));
            arguments.add(after.position());
        }
        arguments.add(some);
        String rest = condition + "order by effective_at desc, position desc limit ?";
        return reading.ofClient(view, query.clientId(), asker, rest, arguments.toArray());
    }

    private List<Row<TimelineEntry>> past(FindTimeline query, Asker asker) {
        String end = query.page().after();
        Place after = end == null ? null : Place.of(end);
        return reading.past(view, reading.streams(view, query.clientId(), asker), query.when()).stream()
                .filter(row -> query.only().has(row.state()))
                .filter(row -> after == null || after.isBefore(at(row), row.position()))
                .toList();
    }

    /** To the microsecond, rounded up, as the database keeps it. */
    private static Instant at(Row<TimelineEntry> row) {
        return row.state().at().plusNanos(999).truncatedTo(ChronoUnit.MICROS);
    }

    /** Where a page ended. */
    private record Place(Instant at, long position) {

        /** Whether something older stands on a later page. */
        boolean isBefore(Instant other, long otherPosition) {
            int order = other.compareTo(at);
            return order < 0 || order == 0 && otherPosition < position;
        }

        static Place of(String text) {
            try {
                int slash = text.indexOf('/');
                return new Place(
                        Instant.parse(text.substring(0, Math.max(0, slash))),
                        Long.parseLong(text.substring(slash + 1)));
            } catch (RuntimeException e) {
                throw Page.unreadable();
            }
        }
    }
}
