package org.treatmentjourney.query.thirdparty;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;

/** Looks up which of a person's entries are marked, today: whatever was marked since is about somebody else in any past. */
@Component
public class ThirdParty {

    private final Reading reading;
    private final ThirdPartyView view;

    ThirdParty(Reading reading, ThirdPartyView view) {
        this.reading = reading;
        this.view = view;
    }

    public Set<UUID> of(UUID clientId, Asker asker) {
        return reading.ofClient(view, clientId, asker, "").stream()
                .flatMap(row -> row.state().marked().entries().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public ThirdPartyView view() {
        return view;
    }
}
