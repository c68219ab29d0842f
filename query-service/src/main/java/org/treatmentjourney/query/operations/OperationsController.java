package org.treatmentjourney.query.operations;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.query.projection.Fingerprint;
import org.treatmentjourney.query.projection.Fingerprints;

/** The operators' side of the views. */
@RestController
@RequestMapping("/api/operations")
public class OperationsController {

    private final Operations operations;
    private final Fingerprints fingerprints;

    OperationsController(Operations operations, Fingerprints fingerprints) {
        this.operations = operations;
        this.fingerprints = fingerprints;
    }

    /** All views. */
    public record Status(List<ProjectionStatus> projections) {}

    /** Parked streams, the oldest first. */
    public record ParkedList(List<Parked> items) {}

    /** What came of another try. */
    public record Retried(String view, UUID stream, boolean parked) {}

    @GetMapping("/projections")
    Status projections() {
        return new Status(operations.views());
    }

    @PostMapping("/projections/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ProjectionStatus.Rebuild rebuild(@PathVariable String name) {
        return operations.rebuild(name);
    }

    @GetMapping("/projections/{name}/fingerprint")
    Fingerprint fingerprint(@PathVariable String name) {
        operations.permit();
        return fingerprints.of(name);
    }

    @GetMapping("/parked")
    ParkedList parked() {
        return new ParkedList(operations.parked());
    }

    @PostMapping("/parked/{view}/{stream}/retry")
    Retried retry(@PathVariable String view, @PathVariable UUID stream) {
        return new Retried(view, stream, !operations.retry(view, stream));
    }
}
