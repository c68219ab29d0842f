package org.treatmentjourney.web.referral;

import java.util.UUID;
import org.treatmentjourney.web.form.Filled;

/**
 * What was written of somebody who is to be registered and referred, or who asks for help. Both ids were made when the page was, so that sending
 * it again finishes what was cut off.
 *
 * @param mayBeKnown as long as nobody has said that they are none of those who are like them
 */
public record Newcomer(Filled person, Filled referral, boolean mayBeKnown) {

    static final String PERSON = "person.";
    static final String REFERRAL = "referral.";
    static final String CLIENT_ID = "_client";
    static final String JOURNEY_ID = "_journey";
    static final String AS = "_as";
    static final String NOBODY_KNOWN = "_new";
    static final String SHARED = "_shared";
    static final String THIS_ONE = "_person";

    public UUID clientId() {
        return person.stream();
    }

    public UUID journeyId() {
        return referral.stream();
    }
}
