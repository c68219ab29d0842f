package org.treatmentjourney.log;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.GoalSet;

/** The smallest aggregate that sets goals. */
@Aggregate
class SampleAggregate {
    record Open(@TargetAggregateIdentifier UUID journey, UUID client) {}

    record More(@TargetAggregateIdentifier UUID journey) {}

    @AggregateIdentifier
    private @Nullable UUID journey;

    private @Nullable UUID client;
    private String words = "";

    SampleAggregate() {}

    @CommandHandler
    SampleAggregate(Open command) {
        apply(Samples.goal(command.journey(), command.client()));
    }

    @CommandHandler
    String handle(More command) {
        apply(Samples.goal(requireNonNull(journey), requireNonNull(client)));
        return words;
    }

    @EventSourcingHandler
    void on(GoalSet event) {
        journey = event.journeyId();
        client = event.clientId();
        words = String.valueOf(event.personal().<Object>get(each -> each.statement()));
    }
}
