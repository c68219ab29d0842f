package org.treatmentjourney.command.stream;

import java.util.List;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.service.ServiceRecord;
import org.treatmentjourney.domain.service.command.ServiceCommand;
import org.treatmentjourney.domain.service.event.ServiceEvent;

/** The shell of a {@link ServiceRecord}. */
@AggregateRoot(type = "service")
final class ServiceStream extends StreamShell<ServiceRecord, ServiceCommand, ServiceEvent> {

    ServiceStream() {
        super("service", ServiceEvent.class);
    }

    @Override
    List<ServiceEvent> decide(@Nullable ServiceRecord record, ServiceCommand command, Act act, Prerequisites others) {
        return ServiceRecord.decide(record, command, act, CodeTables.standard()::organisationOf);
    }

    @Override
    ServiceRecord evolve(@Nullable ServiceRecord record, Recorded<ServiceEvent> entry) {
        return ServiceRecord.evolve(record, entry);
    }
}
