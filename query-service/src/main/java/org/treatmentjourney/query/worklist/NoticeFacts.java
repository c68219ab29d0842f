package org.treatmentjourney.query.worklist;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.NoticeReceiptRecorded;
import org.treatmentjourney.domain.journey.event.OrganisationInformed;
import org.treatmentjourney.query.view.Lists;

/** What other organisations were told and have not answered (R21), the first notice first. */
record NoticeFacts(List<NoticeFacts.Notice> notices) {

    static final NoticeFacts NONE = new NoticeFacts(List.of());

    /**
     * One notice.
     *
     * @param sent null as long as only its receipt is known, which may have an earlier date
     * @param answered whether somebody has acknowledged or refused it; opening it is no answer
     */
    record Notice(UUID noticeId, @Nullable Moment sent, boolean answered) {}

    NoticeFacts after(JourneyEvent event, Moment moment) {
        return switch (event) {
            case OrganisationInformed e ->
                with(e.noticeId(), one -> new Notice(one.noticeId(), moment, one.answered()));
            case NoticeReceiptRecorded e ->
                with(
                        e.noticeId(),
                        one -> new Notice(
                                one.noticeId(),
                                one.sent(),
                                one.answered() || !e.receipt().equals("opened")));
            default -> this;
        };
    }

    void duties(List<Duty> duties, ZoneId zone) {
        for (Notice one : notices) {
            if (one.sent() != null && !one.answered()) {
                duties.add(Duty.of(DutyKind.NOTICE_UNACKNOWLEDGED, one.sent().day(zone)));
            }
        }
    }

    private NoticeFacts with(UUID id, UnaryOperator<Notice> change) {
        return new NoticeFacts(
                Lists.upsert(notices, one -> one.noticeId().equals(id), () -> new Notice(id, null, false), change));
    }
}
