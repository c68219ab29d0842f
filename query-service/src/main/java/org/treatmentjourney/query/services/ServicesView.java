package org.treatmentjourney.query.services;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.service.event.ServiceEvent;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.View;

/** Each service that was opened or closed. */
@Component
public class ServicesView implements View<ServiceState> {

    @Override
    public String name() {
        return "services";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<ServiceState> state() {
        return ServiceState.class;
    }

    @Override
    public @Nullable UUID row(Recorded<?> event) {
        return event.event() instanceof ServiceEvent service ? service.serviceId() : null;
    }

    @Override
    public ServiceState fold(@Nullable ServiceState state, Recorded<?> event) {
        return ServiceState.after(state, (ServiceEvent) event.event());
    }

    @Override
    public List<Column<ServiceState>> columns() {
        return List.of();
    }
}
