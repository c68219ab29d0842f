package org.treatmentjourney.query.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** The timeline over HTTP, and each of its entries. */
@RestController
class TimelineEndpoint {

    private final Asking asking;

    TimelineEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/clients/{id}/timeline")
    CompletableFuture<Timeline> timeline(
            @PathVariable UUID id,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast,
            Locale language) {
        return asking.ask(
                new FindTimeline(
                        id,
                        Page.of(limit, cursor),
                        language.toLanguageTag(),
                        Seen.of(atLeast),
                        new PointInTime(asKnownAt, asOf)),
                Timeline.class);
    }

    @GetMapping("/api/clients/{id}/timeline/{eventId}")
    CompletableFuture<Entry> entry(
            @PathVariable UUID id,
            @PathVariable UUID eventId,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast,
            Locale language) {
        return asking.ask(new FindEntry(id, eventId, language.toLanguageTag(), Seen.of(atLeast)), Entry.class);
    }
}
