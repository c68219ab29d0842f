package org.treatmentjourney.web.link;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.web.page.May;
import org.treatmentjourney.web.page.Names;

/** What both are called, for those whose work includes knowing it; of others they are ids. */
@Component
class LinkedNames {

    private static final int MOST = 200;

    private final Names names;
    private final May may;
    private final CurrentPerson people;

    LinkedNames(Names names, May may, CurrentPerson people) {
        this.names = names;
        this.may = may;
        this.people = people;
    }

    Map<UUID, String> of(List<UUID> clients) {
        return may.ask(people.get(), "find-names")
                ? names.of(clients.subList(0, Math.min(MOST, clients.size())))
                : Map.of();
    }
}
