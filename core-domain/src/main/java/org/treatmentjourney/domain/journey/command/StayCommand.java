package org.treatmentjourney.domain.journey.command;

/** Stays on a ward and in prison, and what follows when they end. */
public sealed interface StayCommand extends JourneyCommand
        permits AdmitToWard,
                RecordEngagementAtAdmission,
                RecordLeaveAssessment,
                PlanWardDischarge,
                ReferBeforeDischarge,
                DischargeFromWard,
                RecordDischargeFollowUp,
                RecordImprisonment,
                PlanRelease,
                RecordRelease {}
