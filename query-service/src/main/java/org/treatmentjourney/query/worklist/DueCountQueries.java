package org.treatmentjourney.query.worklist;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;

/** Counts due work, so that a limit can be weighed before it is set. No row is opened for it. */
@Component
public class DueCountQueries {

    private final Reading reading;
    private final OpenWork work;
    private final Policies policies;

    DueCountQueries(Reading reading, OpenWork work, Policies policies) {
        this.reading = reading;
        this.work = work;
        this.policies = policies;
    }

    @QueryHandler
    public DueCounts handle(FindDueCounts query, MetaData metaData) {
        Asker asker = Asker.of(metaData);
        Policy policy =
                policies.of(asker.person().organisation(), PointInTime.NOW).with(query.instead());
        Work all = work.of(asker);
        List<DueCounts.Line> lines = all.kinds(List.of()).stream()
                .filter(kind -> !all.of(kind).isEmpty())
                .map(kind -> line(kind, all, policy))
                .toList();
        return new DueCounts(all.today(), lines, reading.freshness());
    }

    private static DueCounts.Line line(DutyKind kind, Work all, Policy policy) {
        long due = all.of(kind).stream()
                .filter(task -> !policy.dueOn(task.duty()).isAfter(all.today()))
                .count();
        return new DueCounts.Line(kind, due, all.of(kind).size());
    }
}
