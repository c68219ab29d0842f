package org.treatmentjourney.domain.journey.command;

import java.util.UUID;
import org.treatmentjourney.domain.DomainCommand;

/** Something asked of a journey. */
public sealed interface JourneyCommand extends DomainCommand
        permits ReferralCommand,
                ContactCommand,
                AppointmentCommand,
                HelpCommand,
                AssessmentCommand,
                RiskCommand,
                CarePlanCommand,
                GoalCommand,
                InterventionCommand,
                PrescriptionCommand,
                EngagementCommand,
                OutcomeCommand,
                EndingCommand,
                DueWorkCommand,
                StayCommand,
                NoticeCommand,
                ThirdPartyCommand,
                MarkEnteredInError {
    UUID journeyId();

    @Override
    default UUID stream() {
        return journeyId();
    }
}
