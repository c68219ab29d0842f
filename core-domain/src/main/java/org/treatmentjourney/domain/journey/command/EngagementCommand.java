package org.treatmentjourney.domain.journey.command;

/** What keeps the client away, what draws them in, and who is with them. */
public sealed interface EngagementCommand extends JourneyCommand
        permits RaiseBarrier,
                ResolveBarrier,
                RecordStrengths,
                OfferChoice,
                AgreeWaysOfContact,
                InvolveCarer,
                RecordImmediateNeed,
                ReviewDisengagement {}
