package org.treatmentjourney.query.draft;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.answer.Page;

/** Drafts over HTTP. */
@RestController
class DraftEndpoint {

    private final Asking asking;

    DraftEndpoint(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/api/drafts/{id}")
    CompletableFuture<Draft> draft(@PathVariable UUID id) {
        return asking.ask(FindDraft.withId(id), Draft.class);
    }

    @GetMapping("/api/drafts")
    CompletableFuture<MyDrafts> mine(
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return asking.ask(new FindMyDrafts(Page.of(limit, cursor)), MyDrafts.class);
    }

    @GetMapping("/api/drafts/unfinished")
    CompletableFuture<UnfinishedNotes> unfinished(
            @RequestParam(name = "limit", defaultValue = "50") int limit,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return asking.ask(new FindUnfinishedNotes(Page.of(limit, cursor)), UnfinishedNotes.class);
    }
}
