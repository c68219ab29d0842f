package org.treatmentjourney.log.axonserver;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataAccessResourceFailureException;
import org.treatmentjourney.log.store.LogRow;
import org.treatmentjourney.log.store.StoredEvents;

/** The events on an Axon Server, with the places they have among all events. */
final class AxonServerEvents implements StoredEvents {

    private final AxonServerReader events;
    private final Places places;

    AxonServerEvents(AxonServerReader events, Places places) {
        this.events = events;
        this.places = places;
    }

    @Override
    public List<LogRow> after(long position, int limit) {
        return events.after(position, limit);
    }

    @Override
    public List<LogRow> ofStream(UUID stream, long fromSequence, int limit) {
        var found = events.ofStream(stream, fromSequence, limit);
        if (found.isEmpty()) {
            return List.of();
        }
        var positions = places.of(stream, found.getLast().getAggregateSequenceNumber());
        return found.stream()
                .map(event -> events.row(
                        event,
                        Optional.ofNullable(positions.get(event.getAggregateSequenceNumber()))
                                .orElseThrow(() -> new DataAccessResourceFailureException(
                                        "Axon Server does not list an event that it has"))))
                .toList();
    }

    @Override
    public Optional<Long> lastSequence(UUID stream) {
        return Optional.of(events.lastSequence(stream)).filter(sequence -> sequence >= 0);
    }

    @Override
    public long head() {
        return events.head();
    }
}
