package org.treatmentjourney.query.opening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** What the next worker needs to see first, over HTTP. */
@RestController
class OpeningEndpoint {

    private final Asking asking;

    OpeningEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/journeys/{id}/opening")
    CompletableFuture<ResponseEntity<Opening>> opening(
            @PathVariable UUID id,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.tagged(new FindOpening(id, Seen.of(atLeast), new PointInTime(asKnownAt, asOf)), Opening.class);
    }
}
