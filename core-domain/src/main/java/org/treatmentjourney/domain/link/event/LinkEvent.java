package org.treatmentjourney.domain.link.event;

import java.util.UUID;
import org.treatmentjourney.domain.OrganisationEvent;
import org.treatmentjourney.domain.link.value.Pair;

/** What an organisation found about two of its clients. Their own records are not touched by it. */
public sealed interface LinkEvent extends OrganisationEvent permits DuplicateLinked, DuplicateUnlinked {

    UUID linksId();

    UUID clientId();

    UUID duplicateId();

    default Pair pair() {
        return new Pair(clientId(), duplicateId());
    }

    @Override
    default UUID stream() {
        return linksId();
    }

    @Override
    default UUID subject() {
        return linksId();
    }
}
