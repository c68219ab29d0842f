package org.treatmentjourney.standalone.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.ClientEvent;
import org.treatmentjourney.domain.group.event.GroupEvent;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.link.event.LinkEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.service.event.ServiceEvent;
import org.treatmentjourney.domain.settings.event.SettingsEvent;
import org.treatmentjourney.domain.staff.event.StaffEvent;
import org.treatmentjourney.log.json.EventJson;
import org.treatmentjourney.log.name.EventNames;
import tools.jackson.databind.json.JsonMapper;

/** Every event, and the one golden sample of each. */
final class Catalogue {
    static final EventNames NAMES = new EventNames(List.of(
            ClientEvent.class,
            JourneyEvent.class,
            SettingsEvent.class,
            StaffEvent.class,
            ServiceEvent.class,
            LinkEvent.class,
            GroupEvent.class,
            SelfHelpEvent.class));
    static final JsonMapper JSON = EventJson.mapper();

    private Catalogue() {}

    /** The samples in the order of their names, each recorded after the one before. */
    static List<Recorded<DomainEvent>> samples() {
        List<Recorded<DomainEvent>> samples = new ArrayList<>();
        for (String name : NAMES.classes().stream()
                .map(type -> NAMES.of(type).toString())
                .sorted()
                .toList()) {
            String file = "event-log/src/test/resources/golden/" + name + ".json";
            String[] parts = name.split("/", 2);
            DomainEvent event = JSON.readValue(Repository.read(file), NAMES.classOf(parts[0], parts[1]));
            long place = samples.size() + 1L;
            samples.add(new Recorded<>(event, new UUID(7, place), place, place, Instant.EPOCH, "clinician"));
        }
        return samples;
    }
}
