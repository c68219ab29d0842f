package org.treatmentjourney.http;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.domain.access.Staffing;
import org.treatmentjourney.domain.staff.value.StaffId;
import org.treatmentjourney.log.store.StreamReader;

/**
 * What is recorded of the people who work here. It is read from the log for every message and kept nowhere, so that
 * whoever leaves is refused at the very next one; a view would lag.
 */
public final class StaffRecords {

    private final StreamReader log;
    private final Clock clock;
    private final ZoneId zone;

    StaffRecords(StreamReader log, Clock clock, ZoneId zone) {
        this.log = log;
        this.clock = clock;
        this.zone = zone;
    }

    /** The person with what holds of their token today; all of it for somebody of whom nothing is recorded. */
    public Person inForce(Person claimed) {
        return find(claimed.organisation(), claimed.id())
                .map(staffing -> staffing.narrow(claimed, today()))
                .orElse(claimed);
    }

    public Optional<Staffing> find(String organisation, String person) {
        return find(StaffId.of(organisation, person));
    }

    public Optional<Staffing> find(UUID staffId) {
        return Staffing.of(log.stream(staffId));
    }

    public LocalDate today() {
        return clock.instant().atZone(zone).toLocalDate();
    }
}
