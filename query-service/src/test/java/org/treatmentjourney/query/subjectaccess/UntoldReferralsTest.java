package org.treatmentjourney.query.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.client.event.PartnerReferralAccepted;
import org.treatmentjourney.domain.client.event.PartnerReferralClosed;
import org.treatmentjourney.domain.client.event.PartnerReferralDeclined;
import org.treatmentjourney.domain.client.event.PartnerReferralEvent;
import org.treatmentjourney.domain.client.event.ReferredToPartner;
import org.treatmentjourney.domain.client.event.SharedWithoutConsent;
import org.treatmentjourney.domain.journey.value.Urgency;

/** What went under a share that the client was not told of does not tell them of it. */
class UntoldReferralsTest {

    private static final UUID CLIENT = new UUID(2, 1);
    private static final UUID GRANT = new UUID(7, 1);
    private static final UUID ID = new UUID(8, 1);
    private static final Effective NOW = Effective.at(Instant.parse("2026-11-02T12:00:00Z"));
    private static final LocalDate TODAY = LocalDate.parse("2026-11-02");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_referral_and_its_answer_are_told_as_the_share_is_that_they_go_under(boolean told) {
        var untold = new Untold();
        untold.learn(new SharedWithoutConsent(
                CLIENT,
                NOW,
                GRANT,
                "st-anne",
                List.of("treat"),
                List.of("identity"),
                "safeguarding",
                "manager",
                told,
                TODAY,
                TODAY.plusDays(9),
                Personal.erased()));
        assertThat(Stream.<PartnerReferralEvent>of(
                        new ReferredToPartner(
                                CLIENT, NOW, ID, GRANT, "st-anne", "ward-7", "family", Urgency.SOON, Personal.erased()),
                        new PartnerReferralAccepted(CLIENT, NOW, ID, GRANT, "st-anne", Personal.erased()),
                        new PartnerReferralDeclined(CLIENT, NOW, ID, GRANT, "st-anne", "no-room", Personal.erased()),
                        new PartnerReferralClosed(CLIENT, NOW, ID, GRANT, "here", Personal.erased())))
                .allSatisfy(event -> assertThat(untold.contains(event)).isEqualTo(!told));
    }
}
