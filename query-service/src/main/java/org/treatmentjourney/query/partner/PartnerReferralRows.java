package org.treatmentjourney.query.partner;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.access.Grant;
import org.treatmentjourney.query.access.store.AccessReader;
import org.treatmentjourney.query.answer.Asker;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.answer.Reading;
import org.treatmentjourney.query.answer.Shared;
import org.treatmentjourney.query.projection.Row;

/** Reads the referrals of one person for an answer about what is shared, for either side. */
@Component
public class PartnerReferralRows {

    private static final Comparator<PartnerReferralState> NEWEST_FIRST = Comparator.comparing(
                    (PartnerReferralState state) -> state.sent().at().at())
            .reversed()
            .thenComparing(PartnerReferralState::referralId);

    private final Reading reading;
    private final PartnerReferralsView view;
    private final AccessReader looks;
    private final ZoneId zone;

    PartnerReferralRows(Reading reading, PartnerReferralsView view, AccessReader looks, ZoneId zone) {
        this.reading = reading;
        this.view = view;
        this.looks = looks;
        this.zone = zone;
    }

    public PartnerReferralsView view() {
        return view;
    }

    /** All that were sent, for those who sent them. */
    public List<PartnerReferral> sent(UUID client, Asker asker) {
        String owner = asker.person().organisation();
        return reading.ofClient(view, client, asker, "").stream()
                .map(Row::state)
                .filter(state -> !state.agency().isEmpty())
                .sorted(NEWEST_FIRST)
                .map(state -> PartnerReferral.of(
                        state,
                        looks.firstBy(
                                        owner,
                                        state.clientId(),
                                        state.agency(),
                                        state.grantId(),
                                        state.sent().at().at())
                                .orElse(null),
                        zone))
                .toList();
    }

    /** Those that go under what is shared now, for those they were sent to; from the log, as what is shared is decided. */
    public List<ReferralToUs> toUs(UUID client, Shared shared, Asker asker) {
        Set<UUID> holding = shared.sharing().grants().stream().map(Grant::id).collect(Collectors.toSet());
        String agency = asker.person().organisation();
        return reading.past(view, List.of(client), PointInTime.NOW).stream()
                .map(Row::state)
                .filter(state ->
                        state.agency().equals(agency) && holding.contains(state.grantId()) && state.closing() == null)
                .sorted(NEWEST_FIRST)
                .map(state -> ReferralToUs.of(state, zone))
                .toList();
    }
}
