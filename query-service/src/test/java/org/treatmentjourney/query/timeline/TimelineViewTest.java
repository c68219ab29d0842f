package org.treatmentjourney.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.query.Story;

class TimelineViewTest {

    @Test
    void every_event_has_a_row_of_its_own() {
        Recorded<?> session =
                Story.referred().session("2026-11-04T10:00").recorded().getLast();
        TimelineView view = new TimelineView();
        assertThat(view.row(session)).isEqualTo(session.eventId());
        assertThat(view.fold(null, session))
                .isEqualTo(new TimelineEntry(
                        session.eventId(),
                        "SessionHeld",
                        Instant.parse("2026-11-04T10:00:00Z"),
                        Story.JOURNEY,
                        "clinician",
                        null,
                        null));
    }
}
