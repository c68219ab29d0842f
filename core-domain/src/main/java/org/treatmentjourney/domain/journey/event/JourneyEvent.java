package org.treatmentjourney.domain.journey.event;

import java.util.UUID;
import org.treatmentjourney.domain.DomainEvent;

/** Something that happened on a journey. */
public sealed interface JourneyEvent extends DomainEvent
        permits ClientReferred,
                ContactRecorded,
                TriageAssessed,
                InitialCarePlanAgreed,
                ComprehensiveCarePlanAgreed,
                GoalSet,
                GoalRevised,
                GoalProgressRecorded,
                SessionHeld,
                SessionMissed,
                CircumstancesChanged,
                ComprehensiveAssessmentCompleted,
                CarePlanReviewed,
                StageAssessed,
                KeyworkerAssigned,
                ReturnedToTreatment,
                Discharged,
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
