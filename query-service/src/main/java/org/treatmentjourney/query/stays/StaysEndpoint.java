package org.treatmentjourney.query.stays;

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

/** Stays and what others must know over HTTP. */
@RestController
class StaysEndpoint {

    private final Asking asking;

    StaysEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/journeys/{id}/stays")
    CompletableFuture<ResponseEntity<Stays>> stays(
            @PathVariable UUID id,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.tagged(new FindStays(id, Seen.of(atLeast), new PointInTime(asKnownAt, asOf)), Stays.class);
    }

    @GetMapping("/api/journeys/{id}/notices")
    CompletableFuture<ResponseEntity<Notices>> notices(
            @PathVariable UUID id,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.tagged(new FindNotices(id, Seen.of(atLeast), new PointInTime(asKnownAt, asOf)), Notices.class);
    }
}
