package org.treatmentjourney.log.store;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.log.metadata.Provenance;

/**
 * Reads one stream up to its very end, as a command would load it. Not through {@link Log}: of one stream alone, Axon
 * Server tells no positions, so the version stands in for them.
 */
public final class StreamReader {

    private final EventStore events;

    public StreamReader(EventStore events) {
        this.events = events;
    }

    /** Empty if there is no such stream. */
    public List<Recorded<DomainEvent>> stream(UUID id) {
        return events.readEvents(id.toString())
                .asStream()
                .map(StreamReader::recorded)
                .toList();
    }

    private static Recorded<DomainEvent> recorded(DomainEventMessage<?> message) {
        long version = message.getSequenceNumber() + 1;
        return new Recorded<>(
                (DomainEvent) message.getPayload(),
                UUID.fromString(message.getIdentifier()),
                version,
                version,
                message.getTimestamp(),
                Provenance.from(message.getMetaData()).actor());
    }
}
