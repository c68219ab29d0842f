package org.treatmentjourney.query.partner;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How long those who sent a referral wait for something.
 *
 * @param since the day on which it was sent, or declined
 * @param answerBy the day by which an answer is looked for; once there is one, the day on which it came
 */
public record Waiting(boolean declined, LocalDate since, LocalDate answerBy) {

    public static Waiting of(PartnerReferralState state, ZoneId zone) {
        LocalDate sent = state.sent().at().day(zone);
        if (state.answer() != null) {
            LocalDate answered = state.answer().said().at().day(zone);
            return new Waiting(state.isDeclined(), answered, answered);
        }
        int days = switch (state.urgency()) {
            case SAME_DAY -> 0;
            case URGENT -> 1;
            case SOON -> 3;
            case ROUTINE -> 7;
        };
        return new Waiting(false, sent, sent.plusDays(days));
    }
}
