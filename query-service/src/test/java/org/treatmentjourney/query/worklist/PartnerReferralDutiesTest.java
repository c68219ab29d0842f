package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.client.event.PartnerReferralAccepted;
import org.treatmentjourney.domain.client.event.PartnerReferralClosed;
import org.treatmentjourney.domain.client.event.PartnerReferralDeclined;
import org.treatmentjourney.domain.client.event.PartnerReferralEvent;
import org.treatmentjourney.domain.client.event.ReferredToPartner;
import org.treatmentjourney.domain.journey.value.Urgency;
import org.treatmentjourney.query.partner.PartnerReferralState;
import org.treatmentjourney.query.partner.PartnerReferralsView;

/** R52: whoever sent a referral hears when nobody answers it, and when it is declined, until they say how it goes on. */
class PartnerReferralDutiesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final UUID CLIENT = new UUID(2, 1);
    private static final UUID ID = new UUID(8, 1);
    private static final UUID GRANT = new UUID(7, 1);
    private static final LocalDate SENT = LocalDate.parse("2026-11-02");
    private static final Policy POLICY = Policy.of(key -> null);
    private static final Personal<Note> NOTHING = Personal.of(new Note(null));

    @ParameterizedTest
    @CsvSource({"SAME_DAY, 0", "URGENT, 1", "SOON, 3", "ROUTINE, 7"})
    void an_answer_is_looked_for_the_sooner_the_more_urgent_it_is(Urgency urgency, int days) {
        LocalDate expected = SENT.plusDays(days);
        assertThat(due(expected.minusDays(1), sent(urgency))).isEmpty();
        assertThat(due(expected.plusDays(2), sent(urgency))).singleElement().satisfies(due -> {
            assertThat(due.dueOn()).isEqualTo(expected);
            assertThat(due.overdueDays()).isEqualTo(2);
            assertThat(new EnglishWhy().sentence(due, List.of())).contains("2 November", "not been answered");
        });
    }

    @Test
    void what_is_declined_is_due_that_day() {
        LocalDate answered = SENT.plusDays(2);
        assertThat(due(answered, sent(Urgency.ROUTINE), declined(answered)))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.dueOn()).isEqualTo(answered);
                    assertThat(new EnglishWhy().sentence(due, List.of())).contains("declined a referral");
                });
    }

    @Test
    void what_is_accepted_or_goes_on_in_another_way_is_nobodys_work() {
        LocalDate later = SENT.plusDays(30);
        assertThat(due(later, sent(Urgency.SOON), accepted())).isEmpty();
        assertThat(due(later, sent(Urgency.SOON), closed())).isEmpty();
        assertThat(due(later, sent(Urgency.SOON), declined(SENT.plusDays(1)), closed()))
                .isEmpty();
        assertThat(due(later, declined(SENT))).as("of one that nobody sent").isEmpty();
    }

    private static ReferredToPartner sent(Urgency urgency) {
        return new ReferredToPartner(
                CLIENT, on(SENT), ID, GRANT, "st-anne", "ward-7", "mental-health", urgency, NOTHING);
    }

    private static PartnerReferralDeclined declined(LocalDate day) {
        return new PartnerReferralDeclined(CLIENT, on(day), ID, GRANT, "st-anne", "no-room", NOTHING);
    }

    private static PartnerReferralAccepted accepted() {
        return new PartnerReferralAccepted(CLIENT, on(SENT.plusDays(1)), ID, GRANT, "st-anne", NOTHING);
    }

    private static PartnerReferralClosed closed() {
        return new PartnerReferralClosed(CLIENT, on(SENT.plusDays(3)), ID, GRANT, "here", NOTHING);
    }

    private static Effective on(LocalDate day) {
        return Effective.at(day.atTime(12, 0).atZone(ZONE).toInstant());
    }

    private static List<Due> due(LocalDate today, PartnerReferralEvent... events) {
        var view = new PartnerReferralsView(ZONE);
        @Nullable PartnerReferralState state = null;
        long version = 0;
        for (PartnerReferralEvent event : events) {
            version++;
            state = view.fold(
                    state,
                    new Recorded<>(
                            event,
                            new UUID(0, version),
                            version,
                            version,
                            event.effective().at(),
                            "clinician"));
        }
        return state == null
                ? List.of()
                : Due.of(PartnerReferralDuties.of(state, ZONE).stream().toList(), POLICY, today);
    }
}
