package org.treatmentjourney.query.operations;

import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.projection.Fingerprint;
import org.treatmentjourney.query.projection.Fingerprints;
import org.treatmentjourney.query.projection.Mending;
import org.treatmentjourney.query.projection.ParkedStreams;
import org.treatmentjourney.query.projection.Progress;
import org.treatmentjourney.query.projection.Projections;
import org.treatmentjourney.query.projection.Rebuilds;
import org.treatmentjourney.query.projection.Source;

/** What operators see of the views and can do with them, by whatever door they come. */
@Component
public class OperationsQueries {

    private final Projections projections;
    private final Progress progress;
    private final Source source;
    private final Rebuilds rebuilds;
    private final ParkedStreams parkedStreams;
    private final Mending mending;
    private final Fingerprints fingerprints;

    OperationsQueries(
            Projections projections,
            Progress progress,
            Source source,
            Rebuilds rebuilds,
            ParkedStreams parkedStreams,
            Mending mending,
            Fingerprints fingerprints) {
        this.projections = projections;
        this.progress = progress;
        this.source = source;
        this.rebuilds = rebuilds;
        this.parkedStreams = parkedStreams;
        this.mending = mending;
        this.fingerprints = fingerprints;
    }

    @QueryHandler
    public Views handle(FindViews question) {
        long position = progress.position();
        long head = source.head();
        Map<String, Long> parked = projections.parked();
        return new Views(projections.names().stream()
                .map(name -> new ProjectionStatus(
                        name,
                        position,
                        head,
                        parked.getOrDefault(name, 0L),
                        ProjectionStatus.Rebuild.of(rebuilds.state(name))))
                .toList());
    }

    @QueryHandler
    public ParkedList handle(FindParkedStreams question) {
        return new ParkedList(parkedStreams.list().stream().map(Parked::of).toList());
    }

    @QueryHandler
    public Fingerprint handle(FindFingerprint question) {
        return fingerprints.of(question.view());
    }

    @QueryHandler
    public ProjectionStatus.Rebuild handle(RebuildView asked) {
        rebuilds.request(asked.view());
        return ProjectionStatus.Rebuild.of(rebuilds.state(asked.view()));
    }

    @QueryHandler
    public Retried handle(RetryStream asked) {
        return new Retried(asked.view(), asked.stream(), !mending.mend(asked.view(), asked.stream()));
    }
}
