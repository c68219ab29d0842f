package org.treatmentjourney.domain.journey.event;

import java.util.UUID;

/** What other organisations must know, and whether they have taken notice. */
public sealed interface NoticeEvent extends JourneyEvent permits OrganisationInformed, NoticeReceiptRecorded {
    UUID noticeId();
}
