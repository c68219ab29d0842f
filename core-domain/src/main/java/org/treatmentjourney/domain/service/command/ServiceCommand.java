package org.treatmentjourney.domain.service.command;

import java.util.UUID;
import org.treatmentjourney.domain.Begins;

/** Something asked of a service. Each may begin its stream: a code table knows some services that have none yet. */
public sealed interface ServiceCommand extends Begins permits OpenService, CloseService {
    UUID serviceId();

    @Override
    default UUID stream() {
        return serviceId();
    }
}
