package org.treatmentjourney.domain.client;

import java.util.UUID;

/** A referral to another organisation, as later decisions need to know it. */
record PartnerReferral(UUID grantId, String agency, String service, State state) {

    enum State {
        SENT,
        ACCEPTED,
        DECLINED,
        CLOSED
    }

    boolean isOpen() {
        return state == State.SENT;
    }

    PartnerReferral now(State next) {
        return new PartnerReferral(grantId, agency, service, next);
    }
}
