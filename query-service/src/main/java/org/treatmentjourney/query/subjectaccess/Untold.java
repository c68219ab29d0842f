package org.treatmentjourney.query.subjectaccess;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.client.event.PartnerReferralEvent;
import org.treatmentjourney.domain.client.event.ShareAcknowledged;
import org.treatmentjourney.domain.client.event.ShareEnded;
import org.treatmentjourney.domain.client.event.SharedWithoutConsent;
import org.treatmentjourney.domain.journey.event.CarePlanCopyGiven;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.NoticeReceiptRecorded;
import org.treatmentjourney.domain.journey.event.OrganisationInformed;

/**
 * What was told to others without the client being told, since somebody else would be in danger. A copy of the record must
 * not be the way in which they learn of it; nor may what followed from it.
 */
final class Untold {

    private final Set<UUID> ids = new HashSet<>();

    void learn(DomainEvent event) {
        if (event instanceof SharedWithoutConsent shared && !shared.clientTold()) {
            ids.add(shared.shareId());
        } else if (event instanceof OrganisationInformed informed && Boolean.FALSE.equals(informed.clientTold())) {
            ids.add(informed.noticeId());
        }
    }

    boolean contains(DomainEvent event) {
        return switch (event) {
            case SharedWithoutConsent e -> ids.contains(e.shareId());
            case ShareEnded e -> ids.contains(e.shareId());
            case ShareAcknowledged e -> ids.contains(e.grantId());
            case PartnerReferralEvent e -> ids.contains(e.grantId());
            case OrganisationInformed e -> ids.contains(e.noticeId());
            case NoticeReceiptRecorded e -> ids.contains(e.noticeId());
            case CarePlanCopyGiven e -> Boolean.FALSE.equals(e.clientTold());
            default -> false;
        };
    }

    /** Of what the client knows of otherwise, such as that they left a ward, the fields that tell what was sent to others. */
    Set<String> fieldsOf(DomainEvent event) {
        return event instanceof DischargedFromWard e && Boolean.FALSE.equals(e.clientTold())
                ? Set.of("carePlan", "basis", "decidedBy", "clientTold")
                : Set.of();
    }

    boolean isBehind(String authority) {
        return ids.stream().anyMatch(id -> authority.contains(id.toString()));
    }
}
