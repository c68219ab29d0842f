package org.treatmentjourney.domain.service.event;

import java.time.LocalDate;
import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Sentence;

/**
 * A service takes referrals from a day on, which may be still to come.
 *
 * @param en its name in English
 * @param nb its name in Norwegian
 */
@Sentence("A service opened, and takes referrals from that day on.")
public record ServiceOpened(
        UUID serviceId, Effective effective, String organisation, String service, String en, String nb, LocalDate from)
        implements ServiceEvent {}
