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

/** What a person's own record says about who may see it: from the log itself, since closing a record holds at once. */
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

    private record Known(long last, Terms terms) {}

    /** Of most people nothing follows their registration, so nothing has to be read. */
    Terms of(UUID client) {
        long now = last.apply(client).orElse(0L);
        if (now == 0) {
            return Terms.NONE;
        }
        Known before = known.getIfPresent(client);
        if (before != null && before.last() == now) {
            return before.terms();
        }
        Known read = read(client);
        known.put(client, read);
        return read.terms();
    }

    void forget() {
        known.invalidateAll();
    }

    private Known read(UUID client) {
        List<Recorded<DomainEvent>> stream = streams.apply(client);
        Terms terms = Terms.NONE;
        for (Recorded<DomainEvent> entry : Selection.current(stream)) {
            terms = terms.after(entry);
        }
        return new Known(stream.size() - 1L, terms);
    }
}
