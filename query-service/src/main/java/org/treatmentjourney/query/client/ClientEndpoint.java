package org.treatmentjourney.query.client;

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

/** A person's details over HTTP. */
@RestController
class ClientEndpoint {

    private final Asking asking;

    ClientEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/clients/{id}")
    CompletableFuture<ResponseEntity<ClientDetails>> client(
            @PathVariable UUID id,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindClient(id, Seen.of(atLeast), new PointInTime(asKnownAt, asOf)), ClientDetails.class)
                .thenApply(answer -> answer.version() == null
                        ? ResponseEntity.ok(answer)
                        : ResponseEntity.ok()
                                .eTag("\"" + answer.version() + "\"")
                                .body(answer));
    }

    @GetMapping("/api/clients/names")
    CompletableFuture<ClientNames> names(@RequestParam(name = "id") List<UUID> ids) {
        return asking.ask(new FindNames(ids), ClientNames.class);
    }
}
