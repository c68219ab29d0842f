package org.treatmentjourney.query.services;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.service.event.ServiceClosed;
import org.treatmentjourney.domain.service.event.ServiceEvent;
import org.treatmentjourney.domain.service.event.ServiceOpened;

/**
 * What was decided about a service.
 *
 * @param en its name, where it was named when it was opened
 * @param from the first day on which it takes referrals, if it was opened
 * @param closedOn the first day on which it takes none any more
 */
public record ServiceState(
        String service,
        @Nullable String en,
        @Nullable String nb,
        @Nullable LocalDate from,
        @Nullable LocalDate closedOn) {

    static ServiceState after(@Nullable ServiceState before, ServiceEvent event) {
        return switch (event) {
            case ServiceOpened e -> new ServiceState(e.service(), e.en(), e.nb(), e.from(), null);
            case ServiceClosed e ->
                before == null
                        ? new ServiceState(e.service(), null, null, null, e.closedOn())
                        : new ServiceState(e.service(), before.en, before.nb, before.from, e.closedOn());
        };
    }
}
