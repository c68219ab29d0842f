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
        LocalDate today = work.today();
        Map<DutyKind, List<Open>> byKind = work.open(asker, List.of(), null, null, policy)
                .collect(Collectors.groupingBy(one -> one.due().duty().kind(), TreeMap::new, Collectors.toList()));
        return new DueCounts(
                today,
                byKind.entrySet().stream()
                        .map(kind -> new DueCounts.Line(
                                kind.getKey(),
                                kind.getValue().stream()
                                        .filter(one -> !one.due().dueOn().isAfter(today))
                                        .count(),
                                kind.getValue().size()))
                        .toList(),
                reading.freshness());
    }
}
