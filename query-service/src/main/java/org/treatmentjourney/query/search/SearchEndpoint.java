package org.treatmentjourney.query.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;

/** Looking for a person over HTTP. */
@RestController
class SearchEndpoint {

    private final Asking asking;

    SearchEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/clients")
    CompletableFuture<Clients> clients(
            @RequestParam(name = "q") String q,
            @RequestParam(name = "limit", defaultValue = "20") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindClients(q, Page.of(limit, cursor), Seen.of(atLeast)), Clients.class);
    }
}
