package org.treatmentjourney.query.caseload;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;

/** The caseload over HTTP. */
@RestController
class CaseloadEndpoint {

    private final Asking asking;

    CaseloadEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/caseload")
    CompletableFuture<Caseload> caseload(
            @RequestParam(name = "service", required = false) @Nullable String service,
            @RequestParam(name = "keyworker", required = false) @Nullable String keyworker,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(
                new FindCaseload(service, keyworker, Page.of(limit, cursor), Seen.of(atLeast)), Caseload.class);
    }
}
