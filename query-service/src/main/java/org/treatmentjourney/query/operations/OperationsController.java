package org.treatmentjourney.query.operations;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.answer.Asking;
import org.treatmentjourney.query.projection.Fingerprint;

/** The operators' side of the views. */
@RestController
@RequestMapping("/api/operations")
public class OperationsController {

    private final Asking asking;

    OperationsController(Asking asking) {
        this.asking = asking;
    }

    @GetMapping("/projections")
    CompletableFuture<Views> projections() {
        return asking.ask(new FindViews(), Views.class);
    }

    @PostMapping("/projections/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CompletableFuture<ProjectionStatus.Rebuild> rebuild(@PathVariable String name) {
        return asking.ask(new RebuildView(name), ProjectionStatus.Rebuild.class);
    }

    @GetMapping("/projections/{name}/fingerprint")
    CompletableFuture<Fingerprint> fingerprint(@PathVariable String name) {
        return asking.ask(new FindFingerprint(name), Fingerprint.class);
    }

    @GetMapping("/parked")
    CompletableFuture<ParkedList> parked() {
        return asking.ask(new FindParkedStreams(), ParkedList.class);
    }

    @PostMapping("/parked/{view}/{stream}/retry")
    CompletableFuture<Retried> retry(@PathVariable String view, @PathVariable UUID stream) {
        return asking.ask(new RetryStream(view, stream), Retried.class);
    }
}
