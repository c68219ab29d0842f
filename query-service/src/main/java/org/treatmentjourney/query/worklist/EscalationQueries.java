package org.treatmentjourney.query.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.journey.question.EscalationsDue;
import org.treatmentjourney.domain.journey.question.FindEscalations;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Scope;
import org.treatmentjourney.query.fence.ViewReader;

/** Answers of what somebody outside the screen has to be told. No row is opened for it, so nobody has looked at anybody. */
@Component
public class EscalationQueries {

    private final ViewReader reader;
    private final Policies policies;
    private final Clock clock;
    private final ZoneId zone;

    EscalationQueries(ViewReader reader, Policies policies, Clock clock, ZoneId zone) {
        this.reader = reader;
        this.policies = policies;
        this.clock = clock;
        this.zone = zone;
    }

    private record Seen(UUID journey, long version, List<Alarm> alarms) {}

    @QueryHandler
    public EscalationsDue handle(FindEscalations query, MetaData metaData) {
        Asker asker = Asker.of(metaData);
        Policy policy = policies.of(asker.person().organisation(), PointInTime.NOW);
        Instant now = clock.instant();
        return new EscalationsDue(seen(new Scope(asker, "true")).stream()
                .flatMap(journey -> journey.alarms().stream()
                        .filter(alarm -> alarm.isDue(policy, now, zone))
                        .map(alarm -> new EscalationsDue.Item(
                                journey.journey(),
                                journey.version(),
                                alarm.duty().kind().code(),
                                alarm.since(),
                                alarm.steps() + 1)))
                .toList());
    }

    private List<Seen> seen(Scope scope) {
        return reader.read(jdbc -> jdbc.query(
                "select row, version, alarms from views.worklist where " + scope.condition()
                        + " and alarms is not null",
                (result, index) -> new Seen(
                        result.getObject(1, UUID.class), result.getLong(2), AlarmJson.read(result.getString(3))),
                scope.arguments()));
    }
}
