package org.treatmentjourney.query.operations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.AccessPolicy;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.http.CurrentPerson;
import org.treatmentjourney.http.StaffRecords;
import org.treatmentjourney.query.projection.Mending;
import org.treatmentjourney.query.projection.ParkedStreams;
import org.treatmentjourney.query.projection.Progress;
import org.treatmentjourney.query.projection.Projections;
import org.treatmentjourney.query.projection.Rebuilds;
import org.treatmentjourney.query.projection.Source;

/** What operators see of the views and can do with them, by whatever door they come. */
@Component
public class Operations {

    private final CurrentPerson person;
    private final StaffRecords staff;
    private final Projections projections;
    private final Progress progress;
    private final Source source;
    private final Rebuilds rebuilds;
    private final ParkedStreams parkedStreams;
    private final Mending mending;

    Operations(
            CurrentPerson person,
            StaffRecords staff,
            Projections projections,
            Progress progress,
            Source source,
            Rebuilds rebuilds,
            ParkedStreams parkedStreams,
            Mending mending) {
        this.person = person;
        this.staff = staff;
        this.projections = projections;
        this.progress = progress;
        this.source = source;
        this.rebuilds = rebuilds;
        this.parkedStreams = parkedStreams;
        this.mending = mending;
    }

    public List<ProjectionStatus> views() {
        permit();
        long position = progress.position();
        long head = source.head();
        Map<String, Long> parked = projections.parked();
        return projections.names().stream()
                .map(name -> new ProjectionStatus(
                        name,
                        position,
                        head,
                        parked.getOrDefault(name, 0L),
                        ProjectionStatus.Rebuild.of(rebuilds.state(name))))
                .toList();
    }

    public ProjectionStatus.Rebuild rebuild(String view) {
        permit();
        rebuilds.request(view);
        return ProjectionStatus.Rebuild.of(rebuilds.state(view));
    }

    /** The oldest first. */
    public List<Parked> parked() {
        permit();
        return parkedStreams.list().stream().map(Parked::of).toList();
    }

    /** Whether the view follows the stream again. */
    public boolean retry(String view, UUID stream) {
        permit();
        return mending.mend(view, stream);
    }

    void permit() {
        AccessPolicy.require(staff.inForce(person.get()), Action.OPERATE_PROJECTIONS);
    }
}
