package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.event.NoticeReceiptRecorded;
import org.treatmentjourney.domain.shape.Coded;
import org.treatmentjourney.domain.shape.Required;
import org.treatmentjourney.domain.shape.Yields;

@Sentence("Record that what was told was opened, acknowledged or refused.")
@Yields({NoticeReceiptRecorded.class})
public record RecordNoticeReceipt(
        UUID journeyId,
        @Required UUID noticeId,
        @Required @Coded("notice-receipt") String receipt,
        @Nullable String reason)
        implements NoticeCommand {}
