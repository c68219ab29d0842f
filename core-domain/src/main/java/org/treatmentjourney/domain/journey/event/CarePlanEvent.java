package org.treatmentjourney.domain.journey.event;

/** The care plan, its reviews, and who answers for it. */
public sealed interface CarePlanEvent extends JourneyEvent
        permits InitialCarePlanAgreed,
                ComprehensiveCarePlanAgreed,
                CarePlanReviewed,
                KeyworkerAssigned,
                CarePlanCopyGiven {}
