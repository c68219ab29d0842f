package org.treatmentjourney.query.timeline;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.client.event.ClientRegistered;
import org.treatmentjourney.domain.client.event.PackageEvent;
import org.treatmentjourney.domain.journey.event.AppointmentEvent;
import org.treatmentjourney.domain.journey.event.AssessmentEvent;
import org.treatmentjourney.domain.journey.event.CarePlanEvent;
import org.treatmentjourney.domain.journey.event.ContactEvent;
import org.treatmentjourney.domain.journey.event.DueWorkEvent;
import org.treatmentjourney.domain.journey.event.EndingEvent;
import org.treatmentjourney.domain.journey.event.EngagementEvent;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.GoalEvent;
import org.treatmentjourney.domain.journey.event.HelpEvent;
import org.treatmentjourney.domain.journey.event.InterventionEvent;
import org.treatmentjourney.domain.journey.event.NoticeEvent;
import org.treatmentjourney.domain.journey.event.OutcomeEvent;
import org.treatmentjourney.domain.journey.event.PrescriptionEvent;
import org.treatmentjourney.domain.journey.event.ReferralEvent;
import org.treatmentjourney.domain.journey.event.RiskEvent;
import org.treatmentjourney.domain.journey.event.StayEvent;
import org.treatmentjourney.domain.journey.event.ThirdPartyEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;

/** What entries are about: the topics of the events. */
public enum TimelineKind {
    PERSON(ClientRegistered.class),
    REFERRAL(ReferralEvent.class),
    CONTACT(ContactEvent.class),
    APPOINTMENT(AppointmentEvent.class),
    ASSESSMENT(AssessmentEvent.class),
    RISK(RiskEvent.class),
    PLAN(CarePlanEvent.class),
    GOAL(GoalEvent.class),
    HELP(HelpEvent.class),
    INTERVENTION(InterventionEvent.class),
    PRESCRIPTION(PrescriptionEvent.class),
    ENGAGEMENT(EngagementEvent.class),
    STAY(StayEvent.class),
    NOTICE(NoticeEvent.class),
    OUTCOME(OutcomeEvent.class),
    DUE_WORK(DueWorkEvent.class),
    SELF_HELP(SelfHelpEvent.class),
    ENDING(EndingEvent.class),
    CORRECTION(EntryMarkedInError.class),
    THIRD_PARTY(ThirdPartyEvent.class),
    COPY(PackageEvent.class);

    private final Set<String> types;

    <T> TimelineKind(Class<T> topic) {
        this.types = Records.below(topic).stream()
                .filter(type -> topic == type || !type.getSimpleName().equals(EntryMarkedInError.class.getSimpleName()))
                .map(Class::getSimpleName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The topic of an event; null for one that none of them holds. */
    public static @Nullable TimelineKind of(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.holds(type))
                .findFirst()
                .orElse(null);
    }

    public boolean holds(String type) {
        return types.contains(type);
    }
}
