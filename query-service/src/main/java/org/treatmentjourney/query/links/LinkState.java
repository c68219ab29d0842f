package org.treatmentjourney.query.links;

import java.time.Instant;
import java.util.UUID;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.link.event.DuplicateLinked;
import org.treatmentjourney.domain.link.event.DuplicateUnlinked;
import org.treatmentjourney.domain.link.event.LinkEvent;

/** What was said last of two clients. */
public record LinkState(UUID clientId, UUID duplicateId, boolean linked, String reason, String by, Instant at) {

    static LinkState of(LinkEvent event, Recorded<?> recorded) {
        return switch (event) {
            case DuplicateLinked e ->
                new LinkState(
                        e.clientId(),
                        e.duplicateId(),
                        true,
                        e.reason(),
                        recorded.actor(),
                        e.effective().at());
            case DuplicateUnlinked e ->
                new LinkState(
                        e.clientId(),
                        e.duplicateId(),
                        false,
                        e.reason(),
                        recorded.actor(),
                        e.effective().at());
        };
    }
}
