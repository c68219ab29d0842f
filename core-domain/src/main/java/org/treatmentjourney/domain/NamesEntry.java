package org.treatmentjourney.domain;

import java.util.List;
import java.util.UUID;

/** Says something about an earlier entry of the same record, without striking it. */
public interface NamesEntry extends DomainCommand {

    UUID eventId();

    /** @param stream empty where there is no such record, which is for the model to say */
    static <E extends DomainEvent> void require(List<Recorded<E>> stream, NamesEntry asked) {
        if (!stream.isEmpty()
                && stream.stream().noneMatch(entry -> entry.eventId().equals(asked.eventId()))) {
            throw new Unknown("entry");
        }
    }
}
