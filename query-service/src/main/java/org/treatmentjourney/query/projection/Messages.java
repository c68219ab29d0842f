package org.treatmentjourney.query.projection;

import java.sql.SQLException;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.dao.DataAccessException;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.query.fold.Entry;

/** Entries of the log from the messages that carry them. */
public final class Messages {

    private Messages() {}

    public static Entry entry(EventMessage<?> message, long position) {
        if (!(message instanceof DomainEventMessage<?> placed)) {
            throw new IllegalArgumentException("An event outside a stream");
        }
        UUID stream = UUID.fromString(placed.getAggregateIdentifier());
        long version = placed.getSequenceNumber() + 1;
        try {
            if (message.getPayload() instanceof DomainEvent event
                    && event.stream().equals(stream)) {
                String actor = String.valueOf(message.getMetaData().get("actor"));
                return new Entry.Readable(new Recorded<>(
                        event,
                        UUID.fromString(message.getIdentifier()),
                        version,
                        position,
                        message.getTimestamp(),
                        actor));
            }
        } catch (RuntimeException e) {
            if (mayPass(e)) {
                throw e;
            }
        }
        return new Entry.Unreadable(stream, version, position, message.getTimestamp());
    }

    /** A database that is away for a moment makes no event unreadable. */
    private static boolean mayPass(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException || at instanceof DataAccessException) {
                return true;
            }
        }
        return false;
    }

    static Entry entry(TrackedEventMessage<?> message) {
        return entry(message, message.trackingToken().position().orElse(0));
    }

    /** Whoever the event is about, so that no two segments fold one subject. */
    static UUID subject(EventMessage<?> message) {
        Entry entry = entry(message, 0);
        return entry instanceof Entry.Readable(Recorded<?> recorded)
                ? recorded.event().subject()
                : entry.stream();
    }
}
