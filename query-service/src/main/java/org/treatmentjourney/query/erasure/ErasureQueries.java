package org.treatmentjourney.query.erasure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.client.question.FindWholeRecord;
import org.treatmentjourney.domain.client.question.StreamsOfClient;
import org.treatmentjourney.http.Refused;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.projection.NotYetVisible;
import org.treatmentjourney.query.projection.Rows;
import org.treatmentjourney.query.projection.UpToDate;

/** Answers what privacy officers look after, and which streams make up a record. */
@Component
public class ErasureQueries {

    /** Only so many are opened at once; whoever deals with them sees the next. */
    private static final int MOST = 200;

    private final Reading reading;
    private final Rows rows;
    private final UpToDate upToDate;
    private final ErasureView view;
    private final ClientView clients;
    private final KnownRecords known;

    ErasureQueries(
            Reading reading, Rows rows, UpToDate upToDate, ErasureView view, ClientView clients, KnownRecords known) {
        this.reading = reading;
        this.rows = rows;
        this.upToDate = upToDate;
        this.view = view;
        this.clients = clients;
        this.known = known;
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
        Records records = known.of(organisation);
        LocalDate today = known.today();
        List<UUID> over = records.over(today);
        Set<UUID> shown = new LinkedHashSet<>(records.said().keySet());
        over.stream().limit(MOST).forEach(shown::add);
        Map<UUID, String> names = names(shown, asker);
        shown.forEach(client -> asker.require(records.same().of(client), organisation, "client"));
        List<Erasures.Item> items = shown.stream()
                .map(client -> Erasures.Item.of(client, names.get(client), records, today))
                .sorted(Comparator.comparing(Erasures.Item::standing)
                        .thenComparing(item -> String.valueOf(item.keptUntil()))
                        .thenComparing(Erasures.Item::clientId))
                .toList();
        return new Erasures(items, Math.max(0, over.size() - MOST), reading.freshness());
    }

    @QueryHandler
    public ErasureWork handle(FindErasureWork query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        return ErasureWork.of(known.of(Asker.of(metaData).person().organisation()), known.today(), reading.freshness());
    }

    /** Of those who have one. */
    private Map<UUID, String> names(Set<UUID> of, Asker asker) {
        Map<UUID, String> names = new HashMap<>();
        reading.each(clients, of, asker).forEach(client -> {
            String called = client.state().called();
            if (called != null) {
                names.put(client.row(), called);
            }
        });
        return names;
    }
}
