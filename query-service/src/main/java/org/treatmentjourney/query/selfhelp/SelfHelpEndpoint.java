package org.treatmentjourney.query.selfhelp;

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

/** Guided self-help over HTTP. */
@RestController
class SelfHelpEndpoint {

    private final Asking asking;

    SelfHelpEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/self-help/{id}")
    CompletableFuture<ResponseEntity<SelfHelpCourse>> course(
            @PathVariable UUID id,
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.tagged(
                new FindSelfHelp(id, Seen.of(atLeast), new PointInTime(asKnownAt, asOf)), SelfHelpCourse.class);
    }

    @GetMapping("/api/journeys/{id}/self-help")
    CompletableFuture<SelfHelpCourses> courses(
            @PathVariable UUID id, @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindCourses(id, Seen.of(atLeast)), SelfHelpCourses.class);
    }

    /** Each time it is asked for stands in the list of who looked. */
    @GetMapping("/api/self-help/{id}/access-code")
    CompletableFuture<ShownAccessCode> accessCode(@PathVariable UUID id) {
        return asking.ask(new FindAccessCode(id), ShownAccessCode.class);
    }
}
