package org.treatmentjourney.domain.journey.command;

/** The care plan, its reviews, and who answers for it. */
public sealed interface CarePlanCommand extends JourneyCommand
        permits AgreeInitialCarePlan, AgreeComprehensiveCarePlan, ReviewCarePlan, AssignKeyworker, GiveCarePlanCopy {}
