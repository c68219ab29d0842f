package org.treatmentjourney.query.journey;

import org.treatmentjourney.domain.journey.event.AppointmentEvent;
import org.treatmentjourney.domain.journey.event.AssessmentEvent;
import org.treatmentjourney.domain.journey.event.AttendanceRecorded;
import org.treatmentjourney.domain.journey.event.CarePlanEvent;
import org.treatmentjourney.domain.journey.event.ContactEvent;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.DueWorkEvent;
import org.treatmentjourney.domain.journey.event.EndingEvent;
import org.treatmentjourney.domain.journey.event.EngagementEvent;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.GoalEvent;
import org.treatmentjourney.domain.journey.event.HelpEvent;
import org.treatmentjourney.domain.journey.event.InterventionEvent;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.NoticeEvent;
import org.treatmentjourney.domain.journey.event.OutcomeEvent;
import org.treatmentjourney.domain.journey.event.PrescriptionEvent;
import org.treatmentjourney.domain.journey.event.ReferralEvent;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.event.RiskEvent;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.StayEvent;
import org.treatmentjourney.domain.journey.event.ThirdPartyEvent;
import org.treatmentjourney.domain.journey.value.Attendance;

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
            case AttendanceRecorded e -> e.attendance() == Attendance.ATTENDED ? reached() : this;
            case ContactEvent ignored -> this;
            case ReferralEvent ignored -> this;
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
