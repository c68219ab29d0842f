package org.treatmentjourney.query.access.asked;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.access.Access;
import org.treatmentjourney.query.access.store.AccessReader;
import org.treatmentjourney.query.access.store.Sought;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientView;

/** Answers who has looked, within the organisation of whoever asks. */
@Component
public class AccessQueries {

    private final AccessReader looks;
    private final Reading reading;
    private final ClientView clients;
    private final UntoldShares untold;

    AccessQueries(AccessReader looks, Reading reading, ClientView clients, UntoldShares untold) {
        this.looks = looks;
        this.reading = reading;
        this.clients = clients;
        this.untold = untold;
    }

    @QueryHandler
    public Looks handle(FindAccess query, MetaData metaData) {
        Asker asker = Asker.of(metaData);
        String organisation = asker.person().organisation();
        var cut = found(
                new Sought(
                        organisation,
                        query.client() == null ? List.of() : List.of(query.client()),
                        query.person(),
                        query.from(),
                        query.to(),
                        End.of(query.page())),
                query.page());
        Predicate<Access> known = look -> look.clients().stream().allMatch(one -> asker.mayBeTold(one, organisation));
        return new Looks(cut.items().stream().filter(known).map(Looks.Item::of).toList(), cut.cursor());
    }

    @QueryHandler
    public ClientLooks handle(FindAccessLog query, MetaData metaData) {
        Asker asker = Asker.of(metaData);
        reading.one(clients, query.clientId(), "client", asker);
        String organisation = asker.person().organisation();
        List<UUID> records = asker.records(query.clientId(), organisation);
        var cut = found(new Sought(organisation, records, null, null, null, End.of(query.page())), query.page());
        return new ClientLooks(
                query.clientId(),
                records,
                cut.items().stream()
                        .filter(untold.shownTo(asker.person(), records))
                        .map(ClientLooks.Item::of)
                        .toList(),
                cut.cursor());
    }

    private Page.Cut<Access> found(Sought sought, Page page) {
        return page.cut(looks.find(sought, page.limit() + 1), End::text);
    }
}
