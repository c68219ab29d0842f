package org.treatmentjourney.query.access.asked;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;

/** Who looked, over HTTP. */
@RestController
class AccessEndpoint {

    private final Asking asking;

    AccessEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/audit/access")
    CompletableFuture<Looks> access(
            @RequestParam(name = "client", required = false) @Nullable String client,
            @RequestParam(name = "person", required = false) @Nullable String person,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "limit", required = false) @Nullable String limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        Asked asked = new Asked();
        var question = new FindAccess(
                asked.client(client),
                asked.person(person),
                asked.instant("from", from),
                asked.instant("to", to),
                asked.page(limit, cursor));
        asked.inOrder(question.from(), question.to());
        return asking.ask(asked.all(question), Looks.class);
    }

    @GetMapping("/api/clients/{id}/access-log")
    CompletableFuture<ClientLooks> accessLog(
            @PathVariable UUID id,
            @RequestParam(name = "limit", required = false) @Nullable String limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        Asked asked = new Asked();
        return asking.ask(asked.all(new FindAccessLog(id, asked.page(limit, cursor))), ClientLooks.class);
    }
}
