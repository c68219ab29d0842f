package org.treatmentjourney.domain.journey.command;

/** What other organisations must know, and whether they have taken notice. */
public sealed interface NoticeCommand extends JourneyCommand permits InformOrganisation, RecordNoticeReceipt {}
