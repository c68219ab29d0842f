package org.treatmentjourney.query.stays;

import java.util.List;
import java.util.UUID;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/** What other organisations must know of a client, the first notice first. */
public record Notices(UUID journeyId, UUID clientId, List<Notice> items, long version, Freshness freshness)
        implements Versioned {

    static Notices of(Row<StaysState> row, Freshness freshness) {
        return new Notices(
                row.state().journeyId(),
                row.state().clientId(),
                row.state().notices().stream().filter(one -> one.sent() != null).toList(),
                row.version(),
                freshness);
    }
}
