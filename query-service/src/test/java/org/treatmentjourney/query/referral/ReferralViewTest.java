package org.treatmentjourney.query.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.SERVICE;
import static org.treatmentjourney.query.Story.ZONE;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;

class ReferralViewTest {

    private final ReferralView view = new ReferralView(ZONE);

    /** R32. */
    @Test
    void a_refusal_stands_in_clear_with_its_day_so_that_it_can_be_counted() {
        ReferralState state = referred().then(declined("2026-11-05")).in(view);
        assertThat(state.decision()).isNotNull();
        assertThat(columns(state)).containsExactly("substance-use", LocalDate.parse("2026-11-05"));
    }

    @Test
    void whoever_is_taken_after_all_counts_no_longer_as_turned_away() {
        var accepted = new ReferralAccepted(
                JOURNEY, CLIENT, when("2026-11-06"), Personal.of(new ReferralAccepted.Details(null, null)));
        assertThat(columns(
                        referred().then(declined("2026-11-05")).then(accepted).in(view)))
                .containsOnlyNulls();
    }

    @Test
    void an_enquiry_is_kept_beside_the_referral_that_follows() {
        var enquiry = new EnquiryRecorded(
                JOURNEY,
                CLIENT,
                when("2026-11-01"),
                "harbour",
                "relative",
                "telephone",
                SERVICE,
                Personal.of(new EnquiryRecorded.Details("somebody to talk to")));
        ReferralState state = referred().then(enquiry).in(view);
        assertThat(state.enquiry()).isNotNull();
        assertThat(state.referral()).isNotNull();
    }

    private List<Object> columns(ReferralState state) {
        return view.columns().stream()
                .map(column -> column.value().apply(state))
                .toList();
    }

    private static ReferralDeclined declined(String on) {
        return new ReferralDeclined(
                JOURNEY,
                CLIENT,
                when(on),
                "substance-use",
                true,
                Personal.of(new ReferralDeclined.Details("must stop first", null, null)));
    }
}
