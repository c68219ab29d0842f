package org.treatmentjourney.query.careplan;

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

/** Care plans over HTTP. */
@RestController
class CarePlanEndpoint {

    private final Asking asking;

    CarePlanEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/journeys/{id}/care-plan")
    CompletableFuture<ResponseEntity<CarePlan>> carePlan(
            @PathVariable UUID id,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.tagged(new FindCarePlan(id, Seen.of(atLeast), new PointInTime(asKnownAt, asOf)), CarePlan.class);
    }

    @GetMapping("/api/journeys/{id}/care-plan/versions")
    CompletableFuture<ResponseEntity<CarePlanVersions>> versions(
            @PathVariable UUID id,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.tagged(
                new FindCarePlanVersions(id, Seen.of(atLeast), new PointInTime(asKnownAt, asOf)),
                CarePlanVersions.class);
    }

    @GetMapping("/api/journeys/{id}/care-plan/client-copy")
    CompletableFuture<ResponseEntity<ClientCopy>> clientCopy(
            @PathVariable UUID id,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast,
            Locale language) {
        return asking.tagged(
                new FindClientCopy(id, Seen.of(atLeast), new PointInTime(asKnownAt, asOf), language.toLanguageTag()),
                ClientCopy.class);
    }
}
