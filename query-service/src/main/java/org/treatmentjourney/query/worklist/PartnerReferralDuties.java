package org.treatmentjourney.query.worklist;

import java.time.ZoneId;
import java.util.Optional;
import org.treatmentjourney.query.partner.PartnerReferralState;
import org.treatmentjourney.query.partner.Waiting;

/** A referral to another organisation that is not answered in time, or declined, is looked after by those who sent it (R52). */
final class PartnerReferralDuties {

    private PartnerReferralDuties() {}

    static Duty of(Waiting waiting) {
        return new Duty(
                        DutyKind.PARTNER_REFERRAL,
                        waiting.since(),
                        waiting.answerBy(),
                        waiting.declined() ? Duty.DECLINED : null)
                .shown(waiting.answerBy(), null);
    }

    static Optional<Duty> of(PartnerReferralState state, ZoneId zone) {
        return state.isOpen() ? Optional.of(of(Waiting.of(state, zone))) : Optional.empty();
    }
}
