package org.treatmentjourney.query.operations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.StaffRecords;
import org.treatmentjourney.query.projection.Fingerprint;
import org.treatmentjourney.query.projection.Fingerprints;
import org.treatmentjourney.query.projection.Mending;
import org.treatmentjourney.query.projection.ParkedStream;
import org.treatmentjourney.query.projection.ParkedStreams;
import org.treatmentjourney.query.projection.Progress;
import org.treatmentjourney.query.projection.Projections;
import org.treatmentjourney.query.projection.Rebuilds;
import org.treatmentjourney.query.projection.Source;

/** The operators' side of the views. */
@RestController
@RequestMapping("/api/operations")
public class OperationsController {

    private final CurrentPerson person;
    private final StaffRecords staff;
    private final Projections projections;
    private final Progress progress;
    private final Source source;
    private final Rebuilds rebuilds;
    private final Fingerprints fingerprints;
    private final ParkedStreams parkedStreams;
    private final Mending mending;

    OperationsController(
            CurrentPerson person,
            StaffRecords staff,
            Projections projections,
            Progress progress,
            Source source,
            Rebuilds rebuilds,
            Fingerprints fingerprints,
            ParkedStreams parkedStreams,
            Mending mending) {
        this.person = person;
        this.staff = staff;
        this.projections = projections;
        this.progress = progress;
        this.source = source;
        this.rebuilds = rebuilds;
        this.fingerprints = fingerprints;
        this.parkedStreams = parkedStreams;
        this.mending = mending;
    }

    /** All views. */
    public record Status(List<ProjectionStatus> projections) {}

    /** Parked streams, the oldest first. */
    public record ParkedList(List<ParkedStream> items) {}

    /** What came of another try. */
    public record Retried(String view, UUID stream, boolean parked) {}

    @GetMapping("/projections")
    Status projections() {
        permit();
        long position = progress.position();
        long head = source.head();
        Map<String, Long> parked = projections.parked();
        return new Status(projections.names().stream()
                .map(name -> new ProjectionStatus(
                        name,
                        position,
                        head,
                        parked.getOrDefault(name, 0L),
                        ProjectionStatus.Rebuild.of(rebuilds.state(name))))
                .toList());
    }

    @PostMapping("/projections/{name}/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ProjectionStatus.Rebuild rebuild(@PathVariable String name) {
        permit();
        rebuilds.request(name);
        return ProjectionStatus.Rebuild.of(rebuilds.state(name));
    }

    @GetMapping("/projections/{name}/fingerprint")
    Fingerprint fingerprint(@PathVariable String name) {
        permit();
        return fingerprints.of(name);
    }

    @GetMapping("/parked")
    ParkedList parked() {
        permit();
        return new ParkedList(parkedStreams.list());
    }

    @PostMapping("/parked/{view}/{stream}/retry")
    Retried retry(@PathVariable String view, @PathVariable UUID stream) {
        permit();
        return new Retried(view, stream, !mending.mend(view, stream));
    }

    private void permit() {
        AccessPolicy.require(staff.inForce(person.get()), Action.OPERATE_PROJECTIONS);
    }
}
