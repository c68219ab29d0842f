package org.treatmentjourney.domain.journey.event;

/** How the client came to the service, and came back. */
public sealed interface ReferralEvent extends JourneyEvent
        permits EnquiryRecorded,
                ClientReferred,
                ReferralAccepted,
                ReferralDeclined,
                ReferralFeedbackGiven,
                ReturnedToTreatment {}
