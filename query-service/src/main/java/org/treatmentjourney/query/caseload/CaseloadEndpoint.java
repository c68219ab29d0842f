package org.treatmentjourney.query.caseload;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.domain.code.Kebab;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;

/** The caseload over HTTP. */
@RestController
class CaseloadEndpoint {

    private final Asking asking;

    CaseloadEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/caseload")
    CompletableFuture<Caseload> caseload(
            @RequestParam(name = "service", required = false) @Nullable String service,
            @RequestParam(name = "keyworker", required = false) @Nullable String keyworker,
            @RequestParam(name = "unallocated", defaultValue = "false") boolean unallocated,
            @RequestParam(name = "stage", required = false) @Nullable String stage,
            @RequestParam(name = "risk", required = false) @Nullable String risk,
            @RequestParam(name = "order", defaultValue = "review") String order,
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(
                new FindCaseload(
                        service,
                        keyworker,
                        unallocated,
                        stage == null ? null : read("stage", stage, Stage.values()),
                        risk == null ? null : read("risk", risk, Level.values()),
                        read("order", order, FindCaseload.Order.values()),
                        Page.of(limit, cursor),
                        Seen.of(atLeast)),
                Caseload.class);
    }

    @GetMapping("/api/caseloads")
    CompletableFuture<Caseloads> caseloads(
            @RequestParam(name = "service", required = false) @Nullable String service,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindCaseloads(service, Seen.of(atLeast)), Caseloads.class);
    }

    private static <E extends Enum<E>> E read(String parameter, String code, E[] known) {
        return Arrays.stream(known)
                .filter(one -> Kebab.code(one).equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.parameter(parameter, "There is no such code here."));
    }
}
