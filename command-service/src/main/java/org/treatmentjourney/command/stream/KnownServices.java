package org.treatmentjourney.command.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.Services;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.service.ServiceRecord;
import org.treatmentjourney.domain.service.event.ServiceEvent;
import org.treatmentjourney.domain.service.value.ServiceId;

/** The services of the code table and those that were opened since, as the log itself has them. */
record KnownServices(Function<UUID, List<Recorded<DomainEvent>>> streams, CodeTables codes) implements Services {

    @Override
    public Optional<String> organisationOf(String service) {
        ServiceRecord record = record(service);
        return record == null ? codes.organisationOf(service) : Optional.of(record.organisation());
    }

    @Override
    public boolean takesReferralsOn(String service, LocalDate day) {
        ServiceRecord record = record(service);
        return record == null || record.takesReferralsOn(day);
    }

    private @Nullable ServiceRecord record(String service) {
        ServiceRecord record = null;
        for (Recorded<DomainEvent> entry : Selection.current(streams.apply(ServiceId.of(service)))) {
            if (entry.event() instanceof ServiceEvent event) {
                record = ServiceRecord.after(record, event);
            }
        }
        return record;
    }
}
