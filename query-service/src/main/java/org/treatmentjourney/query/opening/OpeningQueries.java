package org.treatmentjourney.query.opening;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.careplan.CarePlanState;
import org.treatmentjourney.query.careplan.CarePlanView;
import org.treatmentjourney.query.careplan.PlanVersion;
import org.treatmentjourney.query.client.ClientState;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.engagement.Engagement;
import org.treatmentjourney.query.engagement.EngagementQueries;
import org.treatmentjourney.query.handover.Handover;
import org.treatmentjourney.query.handover.HandoverQueries;
import org.treatmentjourney.query.risks.RiskHistory;
import org.treatmentjourney.query.risks.RisksQueries;
import org.treatmentjourney.query.sessions.Sessions;
import org.treatmentjourney.query.sessions.SessionsQueries;

/** Answers with one look what six views know. */
@Component
public class OpeningQueries {

    private final Reading reading;
    private final HandoverQueries handovers;
    private final RisksQueries risks;
    private final SessionsQueries sessions;
    private final EngagementQueries engagements;
    private final CarePlanView plans;
    private final ClientView clients;
    private final ZoneId zone;

    OpeningQueries(
            Reading reading,
            HandoverQueries handovers,
            RisksQueries risks,
            SessionsQueries sessions,
            EngagementQueries engagements,
            CarePlanView plans,
            ClientView clients,
            ZoneId zone) {
        this.reading = reading;
        this.handovers = handovers;
        this.risks = risks;
        this.sessions = sessions;
        this.engagements = engagements;
        this.plans = plans;
        this.clients = clients;
        this.zone = zone;
    }

    @QueryHandler
    public Opening handle(FindOpening query, MetaData metaData) {
        reading.await(
                query.atLeast(), handovers.view(), risks.view(), sessions.view(), engagements.view(), plans, clients);
        Asker asker = Asker.of(metaData);
        Handover left = handovers.at(query.journeyId(), asker, query.when());
        RiskHistory history = risks.at(query.journeyId(), asker, query.when());
        Sessions met = sessions.at(query.journeyId(), asker, query.when());
        Engagement engagement = engagements.at(query.journeyId(), asker, query.when());
        CarePlanState plan = reading.one(plans, query.journeyId(), "journey", asker, query.when())
                .state();
        ClientState client =
                reading.one(clients, left.clientId(), "client", asker).state();
        return new Opening(
                left.journeyId(),
                left.clientId(),
                client.called(),
                client.safeContacts(),
                new Opening.LastTime(
                        left.handoverAt(),
                        left.reason(),
                        left.recentUse(),
                        left.plan(),
                        left.motivation(),
                        left.returning()),
                left.goals(),
                inShort(plan),
                history.level(),
                left.urgentRisks(),
                open(history),
                history.safetyPlan(),
                engagement.barriers().stream()
                        .filter(one -> one.resolved() == null)
                        .toList(),
                engagement.ways(),
                met.appointments().stream().filter(one -> one.status().open()).toList(),
                met.silentSince(),
                left.stage(),
                left.version(),
                left.freshness());
    }

    /** What triage found, and what has been raised by itself since and has not passed. */
    private static List<Risk> open(RiskHistory history) {
        return Stream.concat(
                        history.triaged().stream(),
                        history.raised().stream()
                                .filter(one -> one.resolved() == null)
                                .map(one -> one.said().getLast().said())
                                .filter(Objects::nonNull))
                .toList();
    }

    private Opening.@Nullable PlanInShort inShort(CarePlanState state) {
        if (state.versions().isEmpty()) {
            return null;
        }
        PlanVersion plan = state.versions().getLast();
        return new Opening.PlanInShort(
                plan.kind(), plan.agreed().day(zone), state.planning().reviewOn(zone), Latest.value(state.keyworker()));
    }
}
