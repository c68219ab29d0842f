package org.treatmentjourney.domain.service.event;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

/**
 * A service is closed for new referrals. The journeys it has go on until somebody ends or moves them.
 *
 * @param closedOn the first day on which it takes none
 */
@Sentence("A service closed, and takes no referrals from that day on.")
public record ServiceClosed(
        UUID serviceId, Effective effective, String organisation, String service, LocalDate closedOn)
        implements ServiceEvent {}
