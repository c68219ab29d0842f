package org.treatmentjourney.query.extract;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.domain.Unknown;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.measures.Months;

/** What is to be handed on, over HTTP. */
@RestController
class ExtractsEndpoint {

    private final Asking asking;
    private final CurrentPerson people;
    private final Clock clock;
    private final ZoneId zone;

    ExtractsEndpoint(Asking asking, CurrentPerson people, Clock clock, ZoneId zone) {
        this.asking = asking;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/api/analytics/extracts/{name}")
    CompletableFuture<Extract> extract(
            @PathVariable String name,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to) {
        AccessPolicy.require(people.get(), FindExtract.class);
        ExtractName which = ExtractName.named(name).orElseThrow(() -> new Unknown("extract"));
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        return asking.ask(new FindExtract(which, Months.of(from, to, today)), Extract.class);
    }
}
