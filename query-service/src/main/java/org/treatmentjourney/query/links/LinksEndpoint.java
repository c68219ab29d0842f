package org.treatmentjourney.query.links;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Seen;

/** The links of an organisation over HTTP. */
@RestController
class LinksEndpoint {

    private final Asking asking;

    LinksEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/links")
    CompletableFuture<LinkList> links(
            @RequestParam(name = "at-least", required = false) @Nullable List<String> atLeast) {
        return asking.ask(new FindLinks(Seen.of(atLeast)), LinkList.class);
    }
}
