package org.treatmentjourney.domain.journey.command;

/** How the client came to the service, and came back. */
public sealed interface ReferralCommand extends JourneyCommand
        permits RecordEnquiry, ReferClient, AcceptReferral, DeclineReferral, GiveReferralFeedback, ReturnToTreatment {}
