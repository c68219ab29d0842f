package org.treatmentjourney.query.erasure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.client.question.FindWholeRecord;
import org.treatmentjourney.domain.client.question.StreamsOfClient;
import org.treatmentjourney.domain.settings.value.Setting;
import org.treatmentjourney.domain.settings.value.Span;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.fence.ViewReader;
import org.treatmentjourney.query.projection.NotYetVisible;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.projection.Rows;
import org.treatmentjourney.query.projection.UpToDate;
import org.treatmentjourney.query.settings.SettingsInForce;

/** Answers what privacy officers look after, and which streams make up a record. */
@Component
public class ErasureQueries {

    private final Reading reading;
    private final Rows rows;
    private final ViewReader reader;
    private final UpToDate upToDate;
    private final ErasureView view;
    private final ClientView clients;
    private final SettingsInForce settings;
    private final Clock clock;
    private final ZoneId zone;

    ErasureQueries(
            Reading reading,
            Rows rows,
            ViewReader reader,
            UpToDate upToDate,
            ErasureView view,
            ClientView clients,
            SettingsInForce settings,
            Clock clock,
            ZoneId zone) {
        this.reading = reading;
        this.rows = rows;
        this.reader = reader;
        this.upToDate = upToDate;
        this.view = view;
        this.clients = clients;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** No row is opened for it, so nobody has looked at anybody. */
    @QueryHandler
    public StreamsOfClient handle(FindWholeRecord query, MetaData metaData) {
        try {
            upToDate.await();
        } catch (NotYetVisible behind) {
            throw new Refused(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    NotYetVisible.CODE,
                    "Not everything that is recorded is known yet; please try again in a moment.");
        }
        return new StreamsOfClient(
                rows.streams(query.clientId(), Asker.of(metaData).person().organisation()));
    }

    @QueryHandler
    public Erasures handle(FindErasures query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        Asker asker = Asker.of(metaData);
        String organisation = asker.person().organisation();
        Span retention = retention(organisation);
        Map<UUID, ErasureState> said =
                rows.find(view, "organisation = ? and (requested or held or erased)", organisation).stream()
                        .map(Row::state)
                        .collect(Collectors.toMap(ErasureState::clientId, Function.identity()));
        Map<UUID, Kept> kept = kept(said.keySet(), retention, organisation);
        Set<UUID> all = new LinkedHashSet<>(said.keySet());
        all.addAll(kept.keySet());
        LocalDate today = LocalDate.now(clock.withZone(zone));
        List<Erasures.Item> items = reading.each(clients, all, asker).stream()
                .map(client -> Erasures.Item.of(
                        said.getOrDefault(client.row(), ErasureState.none(client.row())),
                        client.state().called(),
                        kept.get(client.row()),
                        retention,
                        today,
                        zone))
                .filter(item -> item.due() || said.containsKey(item.clientId()))
                .sorted(Comparator.comparing(Erasures.Item::standing)
                        .thenComparing(item -> String.valueOf(item.keptUntil()))
                        .thenComparing(Erasures.Item::clientId))
                .toList();
        return new Erasures(items, reading.freshness());
    }

    private Map<UUID, Kept> kept(Collection<UUID> named, Span retention, String organisation) {
        Instant latest = clock.instant()
                .atZone(zone)
                .minusDays(Math.max(0, retention.days() - 1L))
                .toInstant();
        List<Kept> all = Kept.since(latest, organisation, reader);
        all.addAll(Kept.of(named, organisation, reader));
        return all.stream().collect(Collectors.toMap(Kept::client, Function.identity(), (one, same) -> one));
    }

    private Span retention(String organisation) {
        String set = settings.of(organisation, PointInTime.NOW).get(Setting.RETENTION.key());
        return Span.of(set == null ? Setting.RETENTION.standard() : set).orElseThrow();
    }
}
