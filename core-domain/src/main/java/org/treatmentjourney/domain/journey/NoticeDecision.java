package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.act.Act;
import org.treatmentjourney.domain.journey.command.InformOrganisation;
import org.treatmentjourney.domain.journey.command.NoticeCommand;
import org.treatmentjourney.domain.journey.command.RecordNoticeReceipt;
import org.treatmentjourney.domain.journey.event.NoticeEvent;
import org.treatmentjourney.domain.journey.event.NoticeReceiptRecorded;
import org.treatmentjourney.domain.journey.event.OrganisationInformed;
import org.treatmentjourney.domain.journey.value.Reason;

/** What other organisations are told goes out only where something covers it, and comes back as a receipt (R21). */
record NoticeDecision(Journey journey, Act act) {

    NoticeEvent on(NoticeCommand command) {
        return switch (command) {
            case InformOrganisation c -> {
                journey.notices().requireNew(c.noticeId());
                SharingRules.covered(c.basis(), c.decidedBy(), c.clientTold());
                yield new OrganisationInformed(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.noticeId(),
                        c.organisation(),
                        c.content(),
                        c.basis(),
                        c.decidedBy(),
                        c.clientTold(),
                        Personal.of(new OrganisationInformed.Details(c.recipient(), c.note())));
            }
            case RecordNoticeReceipt c -> {
                journey.notices().requireKnown(c.noticeId());
                SharingRules.receipt(c);
                yield new NoticeReceiptRecorded(
                        journey.journeyId(),
                        journey.clientId(),
                        act.effective(),
                        c.noticeId(),
                        c.receipt(),
                        Personal.of(new Reason(c.reason())));
            }
        };
    }
}
