package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.NOTICE;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.journey.command.InformOrganisation;
import org.treatmentjourney.domain.journey.command.RecordNoticeReceipt;

/** R21: what others are told has a basis, and a receipt. */
class NoticeTest {

    @Test
    void without_consent_somebody_decides_what_others_are_told_and_says_whether_the_client_knows() {
        UUID next = new UUID(10, 5);
        begun().when(tell(next, "safeguarding", null, true)).refused("R21", "copy.decision-unsaid");
        begun().when(tell(next, "safeguarding", "manager", null)).refused("R21", "copy.decision-unsaid");
        assertThat(begun().when(tell(next, "safeguarding", "manager", false)).accepted())
                .hasSize(1);
        assertThat(begun().when(tell(next, "consent", null, null)).accepted()).hasSize(1);
    }

    @Test
    void whoever_would_not_take_it_said_why() {
        begun().when(new RecordNoticeReceipt(JOURNEY, NOTICE, "refused", " "))
                .refused("R21", "notice.refused-without-reason");
        assertThat(begun().when(new RecordNoticeReceipt(JOURNEY, NOTICE, "refused", "she has moved wards"))
                        .accepted())
                .hasSize(1);
        assertThat(begun().when(new RecordNoticeReceipt(JOURNEY, NOTICE, "acknowledged", null))
                        .accepted())
                .hasSize(1);
    }

    @Test
    void a_receipt_is_for_what_was_told_and_an_id_belongs_to_one_notice() {
        begun().when(new RecordNoticeReceipt(JOURNEY, new UUID(10, 9), "opened", null))
                .unknown("notice");
        begun().when(tell(NOTICE, "consent", null, null)).taken("notice");
    }

    private static InformOrganisation tell(
            UUID notice, String basis, @Nullable String decidedBy, @Nullable Boolean clientTold) {
        return new InformOrganisation(
                JOURNEY, notice, "st-anne", "the ward", List.of("risk"), basis, decidedBy, clientTold, null, null);
    }
}
