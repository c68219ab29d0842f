package org.treatmentjourney.query.stays;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.NoticeReceiptRecorded;
import org.treatmentjourney.domain.journey.event.OrganisationInformed;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.query.answer.Told;
import org.treatmentjourney.query.view.Dated;

/**
 * What another organisation was told that it must know.
 *
 * @param sent null as long as only its receipt is known, which may have an earlier date
 * @param state sent, opened, acknowledged or refused
 * @param receipt who recorded that, and why it was refused; null as long as it is only sent
 */
public record Notice(
        UUID noticeId,
        @Nullable String organisation,
        List<String> content,
        @Nullable String basis,
        @Nullable Boolean clientTold,
        @Nullable Told<OrganisationInformed.Details> sent,
        String state,
        @Nullable Told<Reason> receipt) {

    private static final String SENT = "sent";
    private static final String OPENED = "opened";

    static Notice unknown(UUID noticeId) {
        return new Notice(noticeId, null, List.of(), null, null, null, SENT, null);
    }

    Notice sent(OrganisationInformed e, Recorded<?> recorded, ZoneId zone) {
        return new Notice(
                noticeId,
                e.organisation(),
                e.content(),
                e.basis(),
                e.clientTold(),
                Told.of(Dated.of(recorded, e.personal()), zone),
                state,
                receipt);
    }

    /** What has been answered is opened no more. */
    Notice received(NoticeReceiptRecorded e, Recorded<?> recorded, ZoneId zone) {
        boolean answered = !state.equals(SENT) && !state.equals(OPENED);
        return answered && e.receipt().equals(OPENED)
                ? this
                : new Notice(
                        noticeId,
                        organisation,
                        content,
                        basis,
                        clientTold,
                        sent,
                        e.receipt(),
                        Told.of(Dated.of(recorded, e.personal()), zone));
    }
}
