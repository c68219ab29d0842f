package org.treatmentjourney.query.protection;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.client.question.FindPrivacyAlerts;
import org.treatmentjourney.domain.client.question.PrivacyAlertsDue;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.fence.ViewReader;
import org.treatmentjourney.query.projection.Row;

/** Answers to whom records are closed, and who opened them in an emergency. */
@Component
public class ProtectionQueries {

    private final Reading reading;
    private final ViewReader reader;
    private final ProtectionView view;
    private final ClientView clients;
    private final Clock clock;
    private final ZoneId zone;

    ProtectionQueries(
            Reading reading, ViewReader reader, ProtectionView view, ClientView clients, Clock clock, ZoneId zone) {
        this.reading = reading;
        this.reader = reader;
        this.view = view;
        this.clients = clients;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public Protection handle(FindProtection query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        Asker asker = Asker.of(metaData);
        reading.one(clients, query.clientId(), "client", asker);
        return reading.ofClient(view, query.clientId(), asker, "").stream()
                .findFirst()
                .map(row -> Protection.of(row.state(), zone, reading.freshness()))
                .orElseGet(() -> new Protection(query.clientId(), null, List.of(), reading.freshness()));
    }

    @QueryHandler
    public EmergencyAccess handle(FindEmergencyAccess query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        Asker asker = Asker.of(metaData);
        List<Row<ProtectionState>> rows =
                asker.permitted(reading.ofOrganisation(view, asker.person().organisation(), ""), Row::subject);
        return Emergencies.of(rows).answer(query.page(), clock.instant(), reading.freshness());
    }

    /** No row is opened for it, so nobody has looked at anybody. */
    @QueryHandler
    public PrivacyAlertsDue handle(FindPrivacyAlerts query, MetaData metaData) {
        Instant now = clock.instant();
        String organisation = Asker.of(metaData).person().organisation();
        return new PrivacyAlertsDue(reader
                .read(jdbc -> jdbc.query(
                        "select row, version, waiting from views.protection"
                                + " where organisation = ? and waiting is not null",
                        (result, index) ->
                                due(result.getObject(1, UUID.class), result.getLong(2), result.getString(3), now),
                        organisation))
                .stream()
                .flatMap(List::stream)
                .toList());
    }

    private static List<PrivacyAlertsDue.Item> due(UUID client, long version, String waiting, Instant now) {
        return Waiting.read(waiting).stream()
                .filter(one -> one.isToBeTold(now))
                .map(one -> new PrivacyAlertsDue.Item(client, version, one.accessId(), one.alerts() + 1))
                .toList();
    }
}
