package org.treatmentjourney.query.journey;

import org.treatmentjourney.domain.journey.event.AppointmentEvent;
import org.treatmentjourney.domain.journey.event.AssessmentEvent;
import org.treatmentjourney.domain.journey.event.CarePlanEvent;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.ContactEvent;
import org.treatmentjourney.domain.journey.event.DueWorkEvent;
import org.treatmentjourney.domain.journey.event.EndingEvent;
import org.treatmentjourney.domain.journey.event.EngagementEvent;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.GoalEvent;
import org.treatmentjourney.domain.journey.event.HelpEvent;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.InterventionEvent;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.NoticeEvent;
import org.treatmentjourney.domain.journey.event.OutcomeEvent;
import org.treatmentjourney.domain.journey.event.PrescriptionEvent;
import org.treatmentjourney.domain.journey.event.ReferralEvent;
import org.treatmentjourney.domain.journey.event.RiskEvent;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.StayEvent;
import org.treatmentjourney.domain.journey.event.ThirdPartyEvent;
import org.treatmentjourney.domain.journey.event.TriageAssessed;

/** Where the journey stands. Each place may be entered again. */
public enum JourneyAxis {
    ENQUIRED,
    REFERRED,
    DECLINED,
    TRIAGED,
    ASSESSED,
    IN_TREATMENT,
    DISCHARGED,
    CLOSED,
    RE_OPENED;

    /**
     * Where an open journey stands after the event; treatment, once begun, is not left by another assessment.
     *
     * @param cameBack whether this very event opened a discharged journey again
     */
    JourneyAxis after(JourneyEvent event, boolean cameBack) {
        if (cameBack) {
            return RE_OPENED;
        }
        return switch (event) {
            case SessionHeld ignored -> IN_TREATMENT;
            case InitialCarePlanAgreed ignored -> IN_TREATMENT;
            case ComprehensiveCarePlanAgreed ignored -> IN_TREATMENT;
            case TriageAssessed ignored -> this == ENQUIRED || this == REFERRED || this == RE_OPENED ? TRIAGED : this;
            case ComprehensiveAssessmentCompleted ignored -> this == IN_TREATMENT ? this : ASSESSED;
            case InterventionStarted ignored -> IN_TREATMENT;
            case ClientReferred ignored -> this == ENQUIRED ? REFERRED : this;
            case ReferralEvent ignored -> this;
            case ContactEvent ignored -> this;
            case AppointmentEvent ignored -> this;
            case HelpEvent ignored -> this;
            case AssessmentEvent ignored -> this;
            case RiskEvent ignored -> this;
            case CarePlanEvent ignored -> this;
            case GoalEvent ignored -> this;
            case InterventionEvent ignored -> this;
            case PrescriptionEvent ignored -> this;
            case EngagementEvent ignored -> this;
            case OutcomeEvent ignored -> this;
            case DueWorkEvent ignored -> this;
            case StayEvent ignored -> this;
            case NoticeEvent ignored -> this;
            case ThirdPartyEvent ignored -> this;
            case EntryMarkedInError ignored -> this;
            case EndingEvent ignored -> this;
        };
    }
}
