package org.treatmentjourney.command.stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.access.Terms;
import org.treatmentjourney.domain.client.event.ClientErased;

/**
 * What a person's own record says about who may see it, and whether it has been erased: from the log itself, since both
 * hold at once.
 */
final class KnownTerms {

    private static final int MOST = 1_000;

    private final Function<UUID, Optional<Long>> last;
    private final Function<UUID, List<Recorded<DomainEvent>>> streams;
    private final Cache<UUID, Known> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /**
     * @param last the number of a stream's last event, from 0
     * @param streams what has been recorded in a stream
     */
    KnownTerms(Function<UUID, Optional<Long>> last, Function<UUID, List<Recorded<DomainEvent>>> streams) {
        this.last = last;
        this.streams = streams;
    }

    private record Known(long last, Terms terms, boolean erased) {

        private static final Known NOTHING = new Known(0, Terms.NONE, false);
    }

    Terms of(UUID client) {
        return known(client).terms();
    }

    /** Also before whoever follows the log has destroyed the key. */
    boolean erased(UUID client) {
        return known(client).erased();
    }

    /** Of most people nothing follows their registration, so nothing has to be read. */
    private Known known(UUID client) {
        long now = last.apply(client).orElse(0L);
        if (now == 0) {
            return Known.NOTHING;
        }
        Known before = known.getIfPresent(client);
        if (before != null && before.last() == now) {
            return before;
        }
        Known read = read(client);
        known.put(client, read);
        return read;
    }

    void forget() {
        known.invalidateAll();
    }

    private Known read(UUID client) {
        List<Recorded<DomainEvent>> stream = streams.apply(client);
        Terms terms = Terms.NONE;
        boolean erased = false;
        for (Recorded<DomainEvent> entry : Selection.current(stream)) {
            terms = terms.after(entry);
            erased |= entry.event() instanceof ClientErased;
        }
        return new Known(stream.size() - 1L, terms, erased);
    }
}
