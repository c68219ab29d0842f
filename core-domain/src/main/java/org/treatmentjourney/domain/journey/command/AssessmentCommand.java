package org.treatmentjourney.domain.journey.command;

/** How the client is, as somebody assessed it. */
public sealed interface AssessmentCommand extends JourneyCommand
        permits AssessTriage, CompleteComprehensiveAssessment, AssessStage, RecordChangeOfCircumstances {}
