package org.treatmentjourney.query.services;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.code.Code;
import org.treatmentjourney.domain.code.CodeTable;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.service.value.ServiceId;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;

/** Answers which services an organisation has: the code table's, with what was decided about them since, and its own. */
@Component
public class ServiceQueries {

    private final Reading reading;
    private final ServicesView view;
    private final Clock clock;
    private final ZoneId zone;

    ServiceQueries(Reading reading, ServicesView view, Clock clock, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public ServiceList handle(FindServices query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        String organisation = Asker.of(metaData).person().organisation();
        CodeTable table = CodeTables.standard().table("service");
        SortedMap<String, ServiceState> services = new TreeMap<>();
        table.codes().stream()
                .filter(code -> organisation.equals(code.more().get("organisation")))
                .forEach(code -> services.put(code.code(), new ServiceState(code.code(), null, null, null, null)));
        reading.ofOrganisation(view, organisation, "")
                .forEach(row -> services.put(row.state().service(), row.state()));
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        return new ServiceList(
                services.values().stream()
                        .map(state -> item(state, table.find(state.service()).orElse(null), today))
                        .toList(),
                reading.freshness());
    }

    private static ServiceList.Item item(ServiceState state, @Nullable Code known, LocalDate today) {
        boolean begun = state.from() == null || !today.isBefore(state.from());
        boolean goesOn = state.closedOn() == null || today.isBefore(state.closedOn());
        return new ServiceList.Item(
                ServiceId.of(state.service()),
                state.service(),
                label(state.en(), known == null ? null : known.en(), state),
                label(state.nb(), known == null ? null : known.nb(), state),
                state.from(),
                state.closedOn(),
                begun && goesOn);
    }

    private static String label(@Nullable String given, @Nullable String known, ServiceState state) {
        return given != null ? given : known != null ? known : state.service();
    }
}
