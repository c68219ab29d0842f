package org.treatmentjourney.domain.service.event;

import java.util.UUID;
import org.treatmentjourney.domain.Beginning;
import org.treatmentjourney.domain.OrganisationEvent;

/** Something that an organisation decided about a service. Either may be the first: a code table knows some already. */
public sealed interface ServiceEvent extends OrganisationEvent, Beginning permits ServiceOpened, ServiceClosed {
    UUID serviceId();

    @Override
    default UUID stream() {
        return serviceId();
    }

    @Override
    default UUID subject() {
        return serviceId();
    }
}
