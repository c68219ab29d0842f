package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.treatmentjourney.domain.DomainCommand;

/** Something asked of a journey. */
public sealed interface JourneyCommand extends DomainCommand
        permits ReferClient,
                RecordContact,
                AssessTriage,
                AgreeInitialCarePlan,
                AgreeComprehensiveCarePlan,
                SetGoal,
                ReviseGoal,
                RecordGoalProgress,
                RecordSession,
                RecordMissedSession,
                RecordChangeOfCircumstances,
                CompleteComprehensiveAssessment,
                ReviewCarePlan,
                AssessStage,
                AssignKeyworker,
                ReturnToTreatment,
                Discharge,
                MarkEnteredInError {
    UUID journeyId();

    @Override
    default UUID stream() {
        return journeyId();
    }
}
