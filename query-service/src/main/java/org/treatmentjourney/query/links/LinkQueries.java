package org.treatmentjourney.query.links;

import java.util.Comparator;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.link.value.LinksId;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.projection.Row;

/** Answers which clients are one person. */
@Component
public class LinkQueries {

    private final Reading reading;
    private final LinksView view;

    LinkQueries(Reading reading, LinksView view) {
        this.reading = reading;
        this.view = view;
    }

    @QueryHandler
    public LinkList handle(FindLinks query, MetaData metaData) {
        reading.await(query.atLeast(), view);
        Asker asker = Asker.of(metaData);
        String organisation = asker.person().organisation();
        List<LinkState> linked = reading.ofOrganisation(view, organisation, "and linked").stream()
                .map(Row::state)
                .toList();
        return new LinkList(
                LinksId.of(organisation),
                asker.permitted(asker.permitted(linked, LinkState::clientId), LinkState::duplicateId).stream()
                        .sorted(Comparator.comparing(LinkState::at).reversed())
                        .map(LinkList.Item::of)
                        .toList(),
                reading.freshness());
    }
}
