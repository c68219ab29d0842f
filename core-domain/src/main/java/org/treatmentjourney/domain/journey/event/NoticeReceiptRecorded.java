package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Sentence;
import org.treatmentjourney.domain.journey.value.Reason;

@Sentence("What was told was opened, acknowledged or refused.")
public record NoticeReceiptRecorded(
        UUID journeyId, UUID clientId, Effective effective, UUID noticeId, String receipt, Personal<Reason> personal)
        implements NoticeEvent {}
