package org.treatmentjourney.domain.journey;

import org.treatmentjourney.domain.RuleViolated;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/**
 * How the journey began, as far as that is not in error.
 *
 * @param organisation whose journey it is; empty if nothing began it
 * @param referred whether an enquiry has become a referral
 */
record Start(String organisation, boolean referred) {

    static final Start NONE = new Start("", false);

    Start after(JourneyEvent event) {
        return switch (event) {
            case EnquiryRecorded e -> new Start(e.organisation(), referred);
            case ClientReferred e -> new Start(e.organisation(), true);
            default -> this;
        };
    }

    /** Once what began it is in error, a journey takes only what puts that right. */
    void require() {
        if (organisation.isEmpty()) {
            throw new RuleViolated(
                    "R38",
                    "journey.entered-in-error",
                    "The referral that began this journey was entered in error. Please record this where it belongs.");
        }
    }
}
