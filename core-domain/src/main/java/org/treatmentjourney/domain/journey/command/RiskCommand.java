package org.treatmentjourney.domain.journey.command;

/** Risks and what is done about them. */
public sealed interface RiskCommand extends JourneyCommand
        permits RaiseRisk,
                ChangeRisk,
                ResolveRisk,
                AcknowledgeUrgentRisks,
                MakeSafetyPlan,
                RecordSafeguarding,
                RecordOverdose,
                RecordIncident {}
