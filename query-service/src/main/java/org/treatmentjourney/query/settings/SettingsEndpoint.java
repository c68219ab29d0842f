package org.treatmentjourney.query.settings;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Seen;

/** The settings of due work over HTTP. */
@RestController
class SettingsEndpoint {

    private final Asking asking;

    SettingsEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/settings")
    CompletableFuture<ResponseEntity<DueWorkSettings>> settings(
            @RequestParam(name = "as-known-at", required = false) @Nullable Instant asKnownAt,
            @RequestParam(name = "as-of", required = false) @Nullable Instant asOf,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindSettings(Seen.of(atLeast), new PointInTime(asKnownAt, asOf)), DueWorkSettings.class)
                .thenApply(answer ->
                        ResponseEntity.ok().eTag("\"" + answer.version() + "\"").body(answer));
    }
}
