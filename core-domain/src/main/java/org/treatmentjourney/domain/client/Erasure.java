package org.treatmentjourney.domain.client;

import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.ClientErased;
import org.treatmentjourney.domain.client.event.ErasureEvent;
import org.treatmentjourney.domain.client.event.ErasureRequestWithdrawn;
import org.treatmentjourney.domain.client.event.ErasureRequested;
import org.treatmentjourney.domain.client.event.LegalHoldLifted;
import org.treatmentjourney.domain.client.event.LegalHoldPlaced;

/**
 * How far a person's record is from being erased.
 *
 * @param requestedBy who asked for it; null if nobody does
 * @param held whether a legal hold keeps it
 * @param done whether it has been erased
 */
public record Erasure(@Nullable String requestedBy, boolean held, boolean done) {

    static final Erasure NONE = new Erasure(null, false, false);

    Erasure after(ErasureEvent event, Recorded<?> recorded) {
        return switch (event) {
            case ErasureRequested ignored -> new Erasure(recorded.actor(), held, done);
            case ErasureRequestWithdrawn ignored -> new Erasure(null, held, done);
            case LegalHoldPlaced ignored -> new Erasure(requestedBy, true, done);
            case LegalHoldLifted ignored -> new Erasure(requestedBy, false, done);
            case ClientErased ignored -> new Erasure(null, held, true);
        };
    }
}
