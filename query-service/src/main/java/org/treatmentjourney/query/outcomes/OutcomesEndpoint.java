package org.treatmentjourney.query.outcomes;

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

/** How the client is doing, in numbers over time, over HTTP. */
@RestController
class OutcomesEndpoint {

    private final Asking asking;

    OutcomesEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/journeys/{id}/outcomes")
    CompletableFuture<ResponseEntity<Outcomes>> outcomes(
            @PathVariable UUID id,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.tagged(new FindOutcomes(id, Seen.of(atLeast), new PointInTime(asKnownAt, asOf)), Outcomes.class);
    }
}
