package org.treatmentjourney.query.erasure;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.access.WholeRecord;
import org.treatmentjourney.domain.client.event.ErasureEvent;
import org.treatmentjourney.query.fence.ViewReader;
import org.treatmentjourney.query.projection.PastRows;
import org.treatmentjourney.query.projection.Rows;

/**
 * Those who were registered in error. No view has a row of them, and the key is there all the same: what is said of their
 * erasure, and how new they are, is read from the log. They are few.
 */
@Component
class InError {

    private static final String REGISTERED = "select a.stream from views.applied a where a.view = 'client'"
            + " and a.organisation = ? and a.begun_in_error and a.stream = a.subject"
            + " and not exists (select from views.client c where c.row = a.stream)";

    private final ViewReader reader;
    private final Rows rows;
    private final PastRows past;
    private final ZoneId zone;

    InError(ViewReader reader, Rows rows, PastRows past, ZoneId zone) {
        this.reader = reader;
        this.rows = rows;
        this.past = past;
        this.zone = zone;
    }

    /** One of them. */
    record Found(ErasureState said, Kept kept) {}

    List<Found> of(String organisation) {
        return reader.read(jdbc -> jdbc.queryForList(REGISTERED, UUID.class, organisation)).stream()
                .map(client -> found(client, organisation))
                .toList();
    }

    private Found found(UUID client, String organisation) {
        WholeRecord whole = WholeRecord.of(past.readable(rows.streams(client, organisation)), zone);
        ErasureState said = ErasureState.none(client);
        for (Recorded<DomainEvent> entry : past.readable(List.of(client)).getFirst()) {
            said = entry.event() instanceof ErasureEvent event ? said.after(event, entry) : said;
        }
        return new Found(said, new Kept(client, whole.latest(), whole.open()));
    }
}
