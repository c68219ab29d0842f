package org.treatmentjourney.query.erasure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.ClientErased;
import org.treatmentjourney.domain.client.event.ErasureEvent;
import org.treatmentjourney.domain.client.event.ErasureRequestWithdrawn;
import org.treatmentjourney.domain.client.event.ErasureRequested;
import org.treatmentjourney.domain.client.event.LegalHoldLifted;
import org.treatmentjourney.domain.client.event.LegalHoldPlaced;

/** What was said of the erasure of one record. */
public record ErasureState(
        UUID clientId,
        @Nullable Said requested,
        @Nullable Said held,
        @Nullable Done erased) {

    /**
     * That somebody asked for something.
     *
     * @param why a code
     * @param note null if there is none, and once it is erased
     */
    public record Said(
            String why, String by, Instant at, @Nullable String note) {

        private static Said of(String why, Recorded<?> recorded, Personal<Note> note) {
            return new Said(why, recorded.actor(), recorded.event().effective().at(), note.get(Note::note));
        }
    }

    /** That somebody did it. */
    public record Done(String by, Instant at) {}

    static ErasureState none(UUID clientId) {
        return new ErasureState(clientId, null, null, null);
    }

    boolean isAnythingSaid() {
        return requested != null || held != null || erased != null;
    }

    ErasureState after(ErasureEvent event, Recorded<?> recorded) {
        return switch (event) {
            case ErasureRequested e -> requested(Said.of(e.ground(), recorded, e.personal()));
            case ErasureRequestWithdrawn ignored -> requested(null);
            case LegalHoldPlaced e -> held(Said.of(e.reason(), recorded, e.personal()));
            case LegalHoldLifted ignored -> held(null);
            case ClientErased e ->
                new ErasureState(
                        clientId,
                        null,
                        held,
                        new Done(recorded.actor(), e.effective().at()));
        };
    }

    private ErasureState requested(@Nullable Said said) {
        return new ErasureState(clientId, said, held, erased);
    }

    private ErasureState held(@Nullable Said said) {
        return new ErasureState(clientId, requested, said, erased);
    }
}
