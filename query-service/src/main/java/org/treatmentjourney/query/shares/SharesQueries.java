package org.treatmentjourney.query.shares;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.treatmentjourney.query.access.store.AccessReader;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.client.ClientView;
import org.treatmentjourney.query.partner.PartnerReferralRows;
import org.treatmentjourney.query.projection.Row;
import org.treatmentjourney.query.stays.Notice;
import org.treatmentjourney.query.stays.StaysView;

/** Answers what of a person others see, with their receipts: whether they have looked is in the record of looks. */
@Component
public class SharesQueries {

    private final Reading reading;
    private final SharesView shares;
    private final ClientView clients;
    private final StaysView stays;
    private final PartnerReferralRows referrals;
    private final AccessReader looks;
    private final Clock clock;
    private final ZoneId zone;

    SharesQueries(
            Reading reading,
            SharesView shares,
            ClientView clients,
            StaysView stays,
            PartnerReferralRows referrals,
            AccessReader looks,
            Clock clock,
            ZoneId zone) {
        this.reading = reading;
        this.shares = shares;
        this.clients = clients;
        this.stays = stays;
        this.referrals = referrals;
        this.looks = looks;
        this.clock = clock;
        this.zone = zone;
    }

    @QueryHandler
    public Shares handle(FindShares query, MetaData metaData) {
        reading.await(query.atLeast(), shares, referrals.view());
        Asker asker = Asker.of(metaData);
        reading.one(clients, query.clientId(), "client", asker);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        String owner = asker.person().organisation();
        List<Share> items = reading.ofClient(shares, query.clientId(), asker, "").stream()
                .map(Row::state)
                .map(state -> Share.of(
                        state,
                        looks.firstBy(owner, query.clientId(), state.agency(), state.grantId(), Instant.EPOCH)
                                .orElse(null),
                        today,
                        zone))
                .sorted(Comparator.comparing((Share share) -> share.receipts().sent())
                        .reversed()
                        .thenComparing(Share::grantId))
                .toList();
        List<Notice> notices = reading.ofClient(stays, query.clientId(), asker, "order by effective_at, row").stream()
                .flatMap(row -> row.state().notices().stream())
                .filter(notice -> notice.sent() != null)
                .toList();
        return new Shares(
                query.clientId(), items, referrals.sent(query.clientId(), asker), notices, reading.freshness());
    }
}
