package org.treatmentjourney.query.shares;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.DataClass;
import org.treatmentjourney.domain.access.Grant;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.answer.Shared;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.journey.JourneyView;
import org.treatmentjourney.query.partner.PartnerReferralRows;
import org.treatmentjourney.query.projection.Row;

/** Answers what is shared with the organisation of whoever asks: the view says what to look for, the log what holds. */
@Component
public class SharedWithUsQueries {

    private final Reading reading;
    private final SharesView shares;
    private final ClientView clients;
    private final JourneyView journeys;
    private final PartnerReferralRows referrals;
    private final Clock clock;
    private final ZoneId zone;

    SharedWithUsQueries(
            Reading reading,
            SharesView shares,
            ClientView clients,
            JourneyView journeys,
            PartnerReferralRows referrals,
            Clock clock,
            ZoneId zone) {
        this.reading = reading;
        this.shares = shares;
        this.clients = clients;
        this.journeys = journeys;
        this.referrals = referrals;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public SharedWithUs handle(FindSharedWithUs query, MetaData metaData) {
        Asker asker = Asker.of(metaData);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<Row<ShareState>> found = reading.sharedWith(shares, query.client(), asker, today);
        var cut = query.page().cut(Candidate.of(found, today, query.page()), Candidate::text);
        return new SharedWithUs(
                cut.items().stream().flatMap(one -> item(one, asker).stream()).toList(),
                cut.cursor(),
                reading.freshness());
    }

    private Optional<SharedWithUs.Item> item(Candidate one, Asker asker) {
        reading.share(one.client(), one.rows().getFirst().organisation(), asker);
        return asker.shared(one.client()).map(shared -> item(one.client(), shared, one.rows(), asker));
    }

    private SharedWithUs.Item item(UUID client, Shared shared, List<Row<ShareState>> rows, Asker asker) {
        List<Grant> grants = shared.sharing().grants();
        Set<UUID> acknowledged = rows.stream()
                .map(Row::state)
                .filter(state -> state.acknowledged() != null)
                .map(ShareState::grantId)
                .collect(Collectors.toSet());
        return new SharedWithUs.Item(
                client,
                name(client, shared, asker),
                shared.owner(),
                journeys(client, shared, asker),
                shared.sharing().classes().stream().map(DataClass::code).toList(),
                referrals.toUs(client, shared, asker),
                grants.stream().map(Grant::until).min(Comparator.naturalOrder()).orElseThrow(),
                grants.stream().map(Grant::id).allMatch(acknowledged::contains),
                shared.redisclosure());
    }

    private @Nullable String name(UUID client, Shared shared, Asker asker) {
        return shared.covers(DataClass.IDENTITY)
                ? reading.ofClient(clients, client, asker, "").stream()
                        .findFirst()
                        .flatMap(row -> Optional.ofNullable(row.state().called()))
                        .orElse(null)
                : null;
    }

    private List<UUID> journeys(UUID client, Shared shared, Asker asker) {
        return shared.sharing().classes().equals(EnumSet.of(DataClass.IDENTITY))
                ? List.of()
                : reading.ofClient(journeys, client, asker, "order by effective_at, row").stream()
                        .map(Row::row)
                        .toList();
    }
}
