package org.treatmentjourney.standalone.synthetic;

import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.log.seal.SealEvents;
import org.treatmentjourney.log.store.SealedRow;

/** Seals events as those of real clients are sealed, each under the key of its client, on every core. */
record Sealing(SealEvents seal, Serializer serializer) {

    List<SealedRow> sealed(List<Happened> happened) {
        return happened.parallelStream().map(this::sealed).toList();
    }

    private SealedRow sealed(Happened happened) {
        Recorded<? extends DomainEvent> recorded = happened.recorded();
        var message = new GenericDomainEventMessage<>(
                recorded.event() instanceof ClientEvent ? "client" : "journey",
                recorded.stream().toString(),
                recorded.version() - 1,
                recorded.event(),
                happened.by().toMetaData(),
                recorded.eventId().toString(),
                recorded.recordedAt());
        return SealedRow.of(seal.sealed(message), serializer);
    }
}
