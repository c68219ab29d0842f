package org.treatmentjourney.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.domain.access.Decision;
import org.treatmentjourney.domain.access.Person;
import org.treatmentjourney.http.care.Permits;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.AccessLog;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.careplan.CarePlanView;
import org.treatmentjourney.query.fence.Fence;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.projection.Rows;

/** Care plans looked at by one person or by several at once: the row alone, and permitted by the policy and written before it goes. */
final class Looking {

    private static final int QUESTIONS = 1_000;
    private static final Person PERSON = Commanding.CLINICIAN;

    private final Fence fence;
    private final Rows rows;
    private final CarePlanView view;
    private final AccessLog log;
    private final Permits permits;
    private final List<UUID> journeys;
    private final AtomicInteger next = new AtomicInteger();

    Looking(Ours ours, List<UUID> journeys) {
        this.fence = ours.get(Fence.class);
        this.rows = ours.get(Rows.class);
        this.view = ours.get(CarePlanView.class);
        this.log = ours.get(AccessLog.class);
        this.permits = ours.get(Permits.class);
        this.journeys = journeys;
    }

    long alone(int people) throws Exception {
        return Appending.repeated(QUESTIONS, people, () -> look().isPresent());
    }

    long permitted(int people) throws Exception {
        return Appending.repeated(
                QUESTIONS, people, () -> look().map(this::permits).isPresent());
    }

    long permittedAndWritten(int people) throws Exception {
        return Appending.repeated(QUESTIONS, people, () -> {
            var row = look();
            row.ifPresent(one -> log.write(List.of(access(one.subject(), permits(one)))));
            return row.isPresent();
        });
    }

    private Optional<? extends Row<?>> look() {
        fence.answerFor(PERSON.organisation());
        return rows.find(view, journeys.get(next.getAndIncrement() % journeys.size()));
    }

    private Decision.Permitted permits(Row<?> row) {
        var asker = new Asker(PERSON, Action.FIND_CARE_PLAN, permits);
        asker.require(row.subject(), row.organisation(), "journey");
        return Objects.requireNonNull(asker.permitted().get(row.subject()));
    }

    private static Access access(UUID client, Decision.Permitted by) {
        return new Access(
                UUID.randomUUID(),
                Instant.now(),
                PERSON.id(),
                by.role().code(),
                PERSON.organisation(),
                "TREAT",
                by.authority(),
                "care-plan",
                Map.of("journeyId", client.toString()),
                1,
                List.of(client),
                UUID.randomUUID());
    }
}
