package org.treatmentjourney.domain.link.command;

import java.util.UUID;
import org.treatmentjourney.domain.Begins;
import org.treatmentjourney.domain.link.value.Pair;

/** Something asked about two clients of an organisation. */
public sealed interface LinkCommand extends Begins permits LinkDuplicate, UnlinkDuplicate {

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
}
