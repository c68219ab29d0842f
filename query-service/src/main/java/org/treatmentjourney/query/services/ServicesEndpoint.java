package org.treatmentjourney.query.services;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Seen;

/** The services of an organisation over HTTP. */
@RestController
class ServicesEndpoint {

    private final Asking asking;

    ServicesEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/services")
    CompletableFuture<ServiceList> services(
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindServices(Seen.of(atLeast)), ServiceList.class);
    }
}
