package org.treatmentjourney.domain.service.command;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.service.event.ServiceOpened;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Short;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Open a service, or open it again, from today or another day on.")
@Yields({ServiceOpened.class})
public record OpenService(
        UUID serviceId,
        @Required @Coded(value = "service", open = true) String service,
        @Required @Short String en,
        @Required @Short String nb,
        @Nullable LocalDate from)
        implements ServiceCommand {}
