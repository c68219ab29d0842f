package org.treatmentjourney.query.erasure;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Seen;

/** What privacy officers look after, over HTTP. */
@RestController
class ErasureEndpoint {

    private final Asking asking;

    ErasureEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/erasures")
    CompletableFuture<Erasures> erasures(
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindErasures(Seen.of(atLeast)), Erasures.class);
    }

    @GetMapping("/api/erasures/due")
    CompletableFuture<ErasureWork> due(
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindErasureWork(Seen.of(atLeast)), ErasureWork.class);
    }
}
