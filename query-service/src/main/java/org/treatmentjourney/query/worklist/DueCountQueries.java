package org.treatmentjourney.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        Map<DutyKind, List<Task>> byKind = all.tasks().stream()
                .filter(task -> policy.shows(task.duty(), all.today()))
                .collect(Collectors.groupingBy(task -> task.duty().kind(), TreeMap::new, Collectors.toList()));
        byKind.keySet().retainAll(all.kinds(List.of()));
        List<DueCounts.Line> lines = byKind.entrySet().stream()
                .map(kind -> line(kind.getKey(), kind.getValue(), policy, all.today()))
                .toList();
        return new DueCounts(all.today(), lines, reading.freshness());
    }

    private static DueCounts.Line line(DutyKind kind, List<Task> tasks, Policy policy, LocalDate today) {
        long due = tasks.stream()
                .filter(task -> !policy.dueOn(task.duty()).isAfter(today))
                .count();
        return new DueCounts.Line(kind, due, tasks.size());
    }
}
