package org.treatmentjourney.query.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
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

/** The due work of one journey over HTTP. */
@RestController
class DueWorkEndpoint {

    private final Asking asking;

    DueWorkEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/journeys/{id}/due-work")
    CompletableFuture<ResponseEntity<DueWork>> dueWork(
            @PathVariable UUID id,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast,
            Locale language) {
        var question =
                new FindDueWork(id, language.toLanguageTag(), Seen.of(atLeast), new PointInTime(asKnownAt, asOf));
        return asking.ask(question, DueWork.class)
                .thenApply(answer ->
                        ResponseEntity.ok().eTag("\"" + answer.version() + "\"").body(answer));
    }
}
