package org.treatmentjourney.domain.course;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.AssessmentEvent;
import org.treatmentjourney.domain.journey.event.CarePlanEvent;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.ContactEvent;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.GoalEvent;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReferralEvent;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.Exit;

/**
 * Whether a journey is open. Only a discharge closes it, never a missed session, a lapse or silence (R19); whatever
 * brings the client and the service together afterwards opens it again.
 */
public record Course(@Nullable Moment together, @Nullable Latest<Exit> discharge) {

    public static final Course BEGUN = new Course(null, null);

    public Course after(JourneyEvent event, Moment moment, ZoneId zone) {
        return switch (event) {
            case Discharged e -> new Course(together, Latest.of(discharge, e.exit(), moment, zone));
            case ContactRecorded e -> e.outcome() == ContactOutcome.REACHED ? together(moment, zone) : this;
            case SessionHeld ignored -> together(moment, zone);
            case ReturnedToTreatment ignored -> together(moment, zone);
            case TriageAssessed ignored -> together(moment, zone);
            case ComprehensiveAssessmentCompleted ignored -> together(moment, zone);
            case InitialCarePlanAgreed ignored -> together(moment, zone);
            case ComprehensiveCarePlanAgreed ignored -> together(moment, zone);
            case ReferralEvent ignored -> this;
            case ContactEvent ignored -> this;
            case AssessmentEvent ignored -> this;
            case CarePlanEvent ignored -> this;
            case GoalEvent ignored -> this;
            case EntryMarkedInError ignored -> this;
        };
    }

    public boolean ended(ZoneId zone) {
        return discharge != null && (together == null || discharge.since().isAfter(together, zone));
    }

    public boolean endedByDeath(ZoneId zone) {
        return discharge != null && discharge.value() == Exit.DIED && ended(zone);
    }

    private Course together(Moment moment, ZoneId zone) {
        return together == null || moment.isAfter(together, zone) ? new Course(moment, discharge) : this;
    }
}
