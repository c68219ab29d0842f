package org.treatmentjourney.domain.journey;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.treatmentjourney.domain.IdTaken;
import org.treatmentjourney.domain.Unknown;

/** The ids that one kind of thing on a journey has been given. */
record Ids(String kind, Set<UUID> taken) {

    static Ids of(String kind) {
        return new Ids(kind, Set.of());
    }

    void requireNew(UUID id) {
        if (taken.contains(id)) {
            throw new IdTaken(kind);
        }
    }

    void requireKnown(UUID id) {
        if (!taken.contains(id)) {
            throw new Unknown(kind);
        }
    }

    Ids with(UUID id) {
        var more = new HashSet<>(taken);
        more.add(id);
        return new Ids(kind, Set.copyOf(more));
    }
}
