package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;

/** Something that happened on a journey. */
public sealed interface JourneyEvent extends DomainEvent
        permits ReferralEvent,
                ContactEvent,
                AppointmentEvent,
                HelpEvent,
                AssessmentEvent,
                RiskEvent,
                CarePlanEvent,
                GoalEvent,
                InterventionEvent,
                PrescriptionEvent,
                EngagementEvent,
                OutcomeEvent,
                EndingEvent,
                DueWorkEvent,
                StayEvent,
                NoticeEvent,
                ThirdPartyEvent,
                EntryMarkedInError {
    UUID journeyId();

    UUID clientId();

    @Override
    default UUID stream() {
        return journeyId();
    }

    @Override
    default UUID subject() {
        return clientId();
    }
}
