package org.treatmentjourney.query.protection;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Seen;

/** What closes and opens records, over HTTP. */
@RestController
class ProtectionEndpoint {

    private final Asking asking;

    ProtectionEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/clients/{id}/protection")
    CompletableFuture<Protection> protection(
            @PathVariable UUID id, @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindProtection(id, Seen.of(atLeast)), Protection.class);
    }

    @GetMapping("/api/privacy/emergency-access")
    CompletableFuture<EmergencyAccess> emergencies(
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindEmergencyAccess(Page.of(limit, cursor), Seen.of(atLeast)), EmergencyAccess.class);
    }
}
