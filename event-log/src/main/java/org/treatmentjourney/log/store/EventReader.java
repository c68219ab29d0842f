package org.treatmentjourney.log.store;

import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.dao.DataAccessException;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.log.metadata.Provenance;
import org.treatmentjourney.log.name.EventName;

/** Makes events of stored rows: unsealed, and brought up to their present shape. */
final class EventReader {
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    EventReader(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** @throws UnreadableEvent if it cannot be read; a database that is away makes no event unreadable */
    LoggedEvent read(LogRow row) {
        var position = row.position();
        var version = row.sequence() + 1;
        try {
            var message = message(row);
            var provenance = Provenance.from(message.getMetaData());
            var event = (DomainEvent) message.getPayload();
            if (!row.stream().equals(event.stream())) {
                throw new IllegalStateException("An event of another stream");
            }
            var recorded =
                    new Recorded<>(event, row.eventId(), version, position, row.recordedAt(), provenance.actor());
            var stored = row.payload().getType();
            return new LoggedEvent(
                    recorded, new EventName(stored.getName(), Integer.parseInt(stored.getRevision())), provenance);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableEvent(row.stream(), version, position, UnreadableEvent.Reason.of(e));
        }
    }

    private DomainEventMessage<?> message(LogRow row) {
        return (DomainEventMessage<?>)
                EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(row), serializer, upcasters)
                        .findFirst()
                        .orElseThrow();
    }
}
