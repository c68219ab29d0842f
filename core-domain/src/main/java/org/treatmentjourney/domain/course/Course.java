package org.treatmentjourney.domain.course;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.journey.event.AppointmentEvent;
import org.treatmentjourney.domain.journey.event.AssessmentEvent;
import org.treatmentjourney.domain.journey.event.AttendanceRecorded;
import org.treatmentjourney.domain.journey.event.CarePlanEvent;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.ContactEvent;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.DeathRecorded;
import org.treatmentjourney.domain.journey.event.DischargeUndone;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.DueWorkEvent;
import org.treatmentjourney.domain.journey.event.EngagementEvent;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.GoalEvent;
import org.treatmentjourney.domain.journey.event.HelpEvent;
import org.treatmentjourney.domain.journey.event.Imprisoned;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.InterventionEvent;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.NoticeEvent;
import org.treatmentjourney.domain.journey.event.OutcomeEvent;
import org.treatmentjourney.domain.journey.event.PrescriptionEvent;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.event.ReferralEvent;
import org.treatmentjourney.domain.journey.event.ReleasedFromPrison;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.event.RiskEvent;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.StayEvent;
import org.treatmentjourney.domain.journey.event.ThirdPartyEvent;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.value.Exit;

/**
 * Whether a journey is open. Only a discharge, prison or a refusal of the referral closes it, never a missed session, a
 * lapse or silence (R19); a later referral, a release, and whatever brings the client and the service together, opens it
 * again. A death ends it for good.
 *
 * @param together when they last came together, or the client was referred or came out of prison
 * @param discharged when the work was last ended, by a discharge or by prison
 * @param taken whether the service took the referral, as it last said
 */
public record Course(
        @Nullable Moment together,
        @Nullable Moment discharged,
        @Nullable Latest<Boolean> taken,
        boolean died) {

    public static final Course BEGUN = new Course(null, null, null, false);

    public Course after(JourneyEvent event, Moment moment, ZoneId zone) {
        return switch (event) {
            case Discharged e ->
                new Course(together, later(discharged, moment, zone), taken, died || e.exit() == Exit.DIED);
            case DischargeUndone ignored -> this;
            case DeathRecorded ignored -> new Course(together, discharged, taken, true);
            case ClientReferred ignored -> taken(true, moment, zone).together(moment, zone);
            case ReferralAccepted ignored -> taken(true, moment, zone);
            case ReferralDeclined ignored -> taken(false, moment, zone);
            case ContactRecorded e -> Met.by(e) ? together(moment, zone) : this;
            case AttendanceRecorded e -> Met.by(e) ? together(moment, zone) : this;
            case SessionHeld ignored -> together(moment, zone);
            case ReturnedToTreatment ignored -> together(moment, zone);
            case TriageAssessed ignored -> together(moment, zone);
            case ComprehensiveAssessmentCompleted ignored -> together(moment, zone);
            case InitialCarePlanAgreed ignored -> together(moment, zone);
            case ComprehensiveCarePlanAgreed ignored -> together(moment, zone);
            case InterventionStarted ignored -> together(moment, zone);
            case Imprisoned ignored -> new Course(together, later(discharged, moment, zone), taken, died);
            case ReleasedFromPrison ignored -> together(moment, zone);
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
        };
    }

    public boolean ended(ZoneId zone) {
        return died || discharged(zone) || declined(zone);
    }

    public boolean endedByDeath() {
        return died;
    }

    public boolean declined(ZoneId zone) {
        return taken != null && !taken.value() && isLast(taken.since(), zone);
    }

    /** Since when it is ended by a discharge or a refusal; null if it goes on, and if only a death ended it. */
    public @Nullable Moment endedSince(ZoneId zone) {
        if (discharged(zone)) {
            return discharged;
        }
        return taken != null && declined(zone) ? taken.since() : null;
    }

    private boolean discharged(ZoneId zone) {
        return discharged != null && isLast(discharged, zone);
    }

    private boolean isLast(Moment moment, ZoneId zone) {
        return together == null || moment.isAfter(together, zone);
    }

    private Course taken(boolean yes, Moment moment, ZoneId zone) {
        return new Course(together, discharged, Latest.of(taken, yes, moment, zone), died);
    }

    private Course together(Moment moment, ZoneId zone) {
        return new Course(later(together, moment, zone), discharged, taken, died);
    }

    private static Moment later(@Nullable Moment one, Moment other, ZoneId zone) {
        return one == null || other.isAfter(one, zone) ? other : one;
    }
}
