package org.treatmentjourney.command.stream;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.SamePerson;
import org.treatmentjourney.domain.link.value.LinksId;

/** Which of an organisation's clients are one person: from the log itself, and read again only when more was said. */
final class KnownLinks {

    private record Known(long last, SamePerson same) {}

    private final Function<UUID, Optional<Long>> last;
    private final Function<UUID, List<Recorded<DomainEvent>>> streams;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    /**
     * @param last the number of a stream's last event, from 0
     * @param streams what has been recorded in a stream
     */
    KnownLinks(Function<UUID, Optional<Long>> last, Function<UUID, List<Recorded<DomainEvent>>> streams) {
        this.last = last;
        this.streams = streams;
    }

    /** All records of the person whom a client is, their own among them. */
    Set<UUID> of(UUID client, String organisation) {
        UUID links = LinksId.of(organisation);
        return last.apply(links)
                .map(now -> known.compute(
                        links, (id, before) -> before != null && before.last() == now ? before : read(id)))
                .map(read -> read.same().of(client))
                .orElse(Set.of(client));
    }

    private Known read(UUID links) {
        List<Recorded<DomainEvent>> said = streams.apply(links);
        return new Known(said.size() - 1L, SamePerson.in(said));
    }
}
