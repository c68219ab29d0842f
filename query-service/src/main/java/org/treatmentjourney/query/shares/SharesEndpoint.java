package org.treatmentjourney.query.shares;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;

/** What is shared over HTTP, for both sides. */
@RestController
class SharesEndpoint {

    private final Asking asking;

    SharesEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/clients/{id}/shares")
    CompletableFuture<Shares> shares(
            @PathVariable UUID id, @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindShares(id, Seen.of(atLeast)), Shares.class);
    }

    @GetMapping("/api/shares")
    CompletableFuture<SharedWithUs> sharedWithUs(
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return asking.ask(new FindSharedWithUs(null, Page.of(limit, cursor)), SharedWithUs.class);
    }
}
