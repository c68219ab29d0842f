package org.treatmentjourney.benchmark;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.code.CodeTables;
import org.treatmentjourney.domain.journey.Journey;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.command.SetGoal;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/** Our model as an aggregate in the way of Axon's guide. */
@AggregateRoot
final class StockJourney {

    record Begin(@TargetAggregateIdentifier String journey, ReferClient command) {}

    record Ask(@TargetAggregateIdentifier String journey, SetGoal command) {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable String id;

    private @Nullable Journey journey;

    StockJourney() {}

    @CommandHandler
    StockJourney(Begin begin, MetaData by) {
        decide(begin.command(), by);
    }

    @CommandHandler
    void handle(Ask ask, MetaData by) {
        decide(ask.command(), by);
    }

    private void decide(JourneyCommand command, MetaData by) {
        Instant now = Instant.now();
        Effective effective = command.when().effective(Commanding.ZONE).orElseGet(() -> Effective.at(now));
        Act act = new Act(Commanding.CLINICIAN, now, Commanding.ZONE, effective);
        Journey.decide(journey, command, act, CodeTables.standard()::organisationOf)
                .forEach(event -> AggregateLifecycle.apply(event, by));
    }

    @EventSourcingHandler
    void on(JourneyEvent event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        id = event.stream().toString();
        UUID eventId = UUID.randomUUID();
        journey = Journey.evolve(
                journey, new Recorded<>(event, eventId, sequence + 1, sequence + 1, recordedAt, "clinician"));
    }
}
