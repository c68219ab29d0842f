package org.treatmentjourney.domain.journey.event;

/** Stays on a ward and in prison, and what follows when they end. */
public sealed interface StayEvent extends JourneyEvent
        permits AdmittedToWard,
                EngagedAtAdmission,
                LeaveAssessed,
                WardDischargePlanned,
                ReferredBeforeDischarge,
                DischargedFromWard,
                DischargeFollowedUp,
                Imprisoned,
                ReleasePlanned,
                ReleasedFromPrison {}
