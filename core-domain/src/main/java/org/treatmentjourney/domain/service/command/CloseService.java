package org.treatmentjourney.domain.service.command;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.service.event.ServiceClosed;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Close a service for new referrals from a day on; the journeys it has go on.")
@Yields({ServiceClosed.class})
public record CloseService(
        UUID serviceId,
        @Required @Coded(value = "service", open = true) String service,
        @Required LocalDate on) implements ServiceCommand {}
