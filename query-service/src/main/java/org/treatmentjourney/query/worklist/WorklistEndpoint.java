package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;

/** Due work over HTTP. */
@RestController
class WorklistEndpoint {

    private final Asking asking;

    WorklistEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/worklist")
    CompletableFuture<Worklist> worklist(
            @RequestParam(name = "kind", required = false) @Nullable List<String> kinds,
            @RequestParam(name = "service", required = false) @Nullable String service,
            @RequestParam(name = "keyworker", required = false) @Nullable String keyworker,
            @RequestParam(name = "due-by", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate dueBy,
            @RequestParam(name = "policy", required = false) @Nullable List<String> policy,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast,
            Locale language) {
        Asked asked = new Asked(kinds, policy);
        return asking.ask(
                new FindWorklist(
                        asked.kinds(),
                        service,
                        keyworker,
                        dueBy,
                        asked.instead(),
                        Page.of(limit, cursor),
                        language.toLanguageTag(),
                        Seen.of(atLeast)),
                Worklist.class);
    }

    @GetMapping("/api/worklist/counts")
    CompletableFuture<DueCounts> counts(
            @RequestParam(name = "policy", required = false) @Nullable List<String> policy) {
        return asking.ask(new FindDueCounts(new Asked(null, policy).instead()), DueCounts.class);
    }
}
