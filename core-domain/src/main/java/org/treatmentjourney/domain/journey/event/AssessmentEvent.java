package org.treatmentjourney.domain.journey.event;

/** How the client is, as somebody assessed it. */
public sealed interface AssessmentEvent extends JourneyEvent
        permits TriageAssessed, ComprehensiveAssessmentCompleted, StageAssessed, CircumstancesChanged {}
