package org.treatmentjourney.domain.journey.event;

/** What keeps the client away, what draws them in, and who is with them. */
public sealed interface EngagementEvent extends JourneyEvent
        permits BarrierRaised,
                BarrierResolved,
                StrengthsRecorded,
                ChoiceOffered,
                WaysOfContactAgreed,
                CarerInvolved,
                ImmediateNeedRecorded,
                DisengagementReviewed {}
