package org.treatmentjourney.query.timeline;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.CodeTable;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.projection.Row;

/** Answers questions about what happened. */
@Component
public class TimelineQueries {

    private static final Comparator<Row<TimelineEntry>> NEWEST_FIRST =
            Comparator.<Row<TimelineEntry>, Instant>comparing(TimelineQueries::at)
                    .thenComparing(Row::position)
                    .reversed();

    private final Reading reading;
    private final TimelineView view;
    private final ClientView clients;
    private final CodeTable titles = CodeTables.standard().table("event");

    TimelineQueries(Reading reading, TimelineView view, ClientView clients) {
        this.reading = reading;
        this.view = view;
        this.clients = clients;
    }

    @QueryHandler
    public Timeline handle(FindTimeline query, MetaData metaData) {
        reading.await(query.atLeast(), view, clients);
        Asker asker = Asker.of(metaData);
        reading.one(clients, query.clientId(), "client", asker);
        List<Row<TimelineEntry>> rows = new ArrayList<>(
                query.when().isNow() ? rows(query.clientId(), asker, query.page()) : past(query, asker));
        rows.sort(NEWEST_FIRST);
        var cut = query.page().cut(rows, row -> at(row) + "/" + row.position());
        Locale language = Locale.forLanguageTag(query.language());
        return new Timeline(
                cut.items().stream().map(row -> item(row, language)).toList(), cut.cursor(), reading.freshness());
    }

    private List<Row<TimelineEntry>> rows(UUID clientId, Asker asker, Page page) {
        String order = "order by effective_at desc, position desc limit ?";
        int more = page.limit() + 1;
        if (page.after() == null) {
            return reading.ofClient(view, clientId, asker, order, more);
        }
        Place after = Place.of(page.after());
        return reading.ofClient(
                view,
                clientId,
                asker,
                "and (effective_at, position) < (?, ?) " + order,
                Timestamp.from(after.at()),
                after.position(),
                more);
    }

    private List<Row<TimelineEntry>> past(FindTimeline query, Asker asker) {
        String end = query.page().after();
        Place after = end == null ? null : Place.of(end);
        return reading.past(view, reading.streams(view, query.clientId(), asker), query.when()).stream()
                .filter(row -> after == null || after.isBefore(at(row), row.position()))
                .toList();
    }

    /** To the microsecond, rounded up, as the database keeps it. */
    private static Instant at(Row<TimelineEntry> row) {
        return row.state().at().plusNanos(999).truncatedTo(ChronoUnit.MICROS);
    }

    private Timeline.Item item(Row<TimelineEntry> row, Locale language) {
        TimelineEntry entry = row.state();
        return new Timeline.Item(
                entry.eventId(),
                entry.type(),
                titles.label(entry.type(), language),
                entry.at(),
                row.recordedAt(),
                entry.journeyId(),
                entry.actor(),
                entry.inError() != null,
                entry.inError(),
                entry.replacedBy());
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
