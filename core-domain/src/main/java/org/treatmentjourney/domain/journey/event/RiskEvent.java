package org.treatmentjourney.domain.journey.event;

/** Risks and what is done about them. */
public sealed interface RiskEvent extends JourneyEvent
        permits RiskRaised,
                RiskChanged,
                RiskResolved,
                UrgentRisksAcknowledged,
                SafetyPlanMade,
                SafeguardingRecorded,
                OverdoseRecorded,
                IncidentRecorded {}
