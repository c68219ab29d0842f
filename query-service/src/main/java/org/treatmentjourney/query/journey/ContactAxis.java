package org.treatmentjourney.query.journey;

import org.treatmentjourney.domain.journey.event.CarePlanReviewed;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.event.GoalRevised;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.KeyworkerAssigned;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.SessionMissed;
import org.treatmentjourney.domain.journey.event.StageAssessed;
import org.treatmentjourney.domain.journey.event.TriageAssessed;

/** How near the client and the service are. Silence is no event: whoever reads sees the day of the last contact. */
public enum ContactAxis {
    ENQUIRED,
    ATTEMPTED,
    CONTACTED,
    FIRST_SESSION,
    IN_CONTACT,
    BACK_IN_CONTACT;

    /** @param cameBack whether this very event opened a discharged journey again */
    ContactAxis after(JourneyEvent event, boolean cameBack) {
        if (cameBack) {
            return BACK_IN_CONTACT;
        }
        return switch (event) {
            case ContactRecorded e ->
                switch (e.outcome()) {
                    case REACHED -> reached();
                    case NOT_REACHED -> this == ENQUIRED ? ATTEMPTED : this;
                };
            case SessionHeld ignored -> met();
            case ReturnedToTreatment ignored -> BACK_IN_CONTACT;
            case ClientReferred ignored -> this;
            case TriageAssessed ignored -> this;
            case InitialCarePlanAgreed ignored -> this;
            case ComprehensiveCarePlanAgreed ignored -> this;
            case GoalSet ignored -> this;
            case GoalRevised ignored -> this;
            case GoalProgressRecorded ignored -> this;
            case SessionMissed ignored -> this;
            case CircumstancesChanged ignored -> this;
            case ComprehensiveAssessmentCompleted ignored -> this;
            case CarePlanReviewed ignored -> this;
            case StageAssessed ignored -> this;
            case KeyworkerAssigned ignored -> this;
            case EntryMarkedInError ignored -> this;
            case Discharged ignored -> this;
        };
    }

    private ContactAxis reached() {
        return switch (this) {
            case ENQUIRED, ATTEMPTED, CONTACTED -> CONTACTED;
            case FIRST_SESSION, IN_CONTACT -> IN_CONTACT;
            case BACK_IN_CONTACT -> BACK_IN_CONTACT;
        };
    }

    private ContactAxis met() {
        return switch (this) {
            case ENQUIRED, ATTEMPTED, CONTACTED -> FIRST_SESSION;
            case FIRST_SESSION, IN_CONTACT, BACK_IN_CONTACT -> IN_CONTACT;
        };
    }
}
