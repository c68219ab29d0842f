package org.treatmentjourney.query.timeline;

import java.util.Locale;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.log.json.EventJson;
import org.treatmentjourney.log.store.Log;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.thirdparty.ThirdParty;
import tools.jackson.databind.json.JsonMapper;

/** Reads a single entry from the log, once the timeline has shown that whoever asks may see it (R38). */
@Component
public class EntryQueries {

    private final Log log;
    private final Reading reading;
    private final TimelineView view;
    private final ClientView clients;
    private final ThirdParty thirdParty;
    private final JsonMapper json = EventJson.told();

    EntryQueries(Log log, Reading reading, TimelineView view, ClientView clients, ThirdParty thirdParty) {
        this.log = log;
        this.reading = reading;
        this.view = view;
        this.clients = clients;
        this.thirdParty = thirdParty;
    }

    @QueryHandler
    public Entry handle(FindEntry query, MetaData metaData) {
        reading.await(query.atLeast(), view, clients, thirdParty.view());
        Asker asker = Asker.of(metaData);
        reading.one(clients, query.clientId(), "client", asker);
        Row<TimelineEntry> row =
                reading.ofClient(view, query.clientId(), asker, "and row = ?", query.eventId()).stream()
                        .findFirst()
                        .orElseThrow(() -> new Unknown("entry"));
        return new Entry(
                Timeline.Item.of(
                        row,
                        thirdParty.of(query.clientId(), asker).contains(row.row()),
                        Locale.forLanguageTag(query.language())),
                json.valueToTree(recorded(row).event()),
                reading.freshness());
    }

    /** A row of the timeline is of one event, so it stands in the log where that does. */
    private Recorded<?> recorded(Row<TimelineEntry> row) {
        return log.page(row.position() - 1, 1).stream()
                .filter(event -> event.eventId().equals(row.row()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A row that the log does not know"));
    }
}
