package org.treatmentjourney.domain.course;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.DischargeFollowedUp;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.value.ContactOutcome;

/**
 * Whether somebody has been seen since they left a ward (R20). A try without success settles nothing; a session they
 * came to does, so that a ward that is told of late asks for nothing that has been done (R37).
 *
 * @param seen when they were last followed up with success, or came to a session
 */
public record FollowUps(List<WardLeft> left, @Nullable Moment seen) {

    public static final FollowUps NONE = new FollowUps(List.of(), null);

    FollowUps after(JourneyEvent event, Recorded<?> recorded, ZoneId zone) {
        return switch (event) {
            case DischargedFromWard e ->
                left(new WardLeft(
                        e.stayId(),
                        Learned.of(recorded),
                        !"no".equals(e.personal().get(DischargedFromWard.Details::suicideRisk)),
                        !Boolean.FALSE.equals(e.personal().get(DischargedFromWard.Details::acute))));
            case CircumstancesChanged e
            when e.kind().equals("discharged-from-ward") ->
                left(new WardLeft(null, Learned.of(recorded), false, false));
            case DischargeFollowedUp e -> e.outcome() == ContactOutcome.REACHED ? seen(recorded, zone) : this;
            case SessionHeld ignored -> seen(recorded, zone);
            default -> this;
        };
    }

    /** Every ward that nobody has been followed up after. */
    public List<WardLeft> owed(ZoneId zone) {
        return left.stream()
                .filter(one -> seen == null || !seen.isAfter(one.learned().moment(), zone))
                .toList();
    }

    private FollowUps left(WardLeft one) {
        List<WardLeft> more = new ArrayList<>(left);
        more.add(one);
        return new FollowUps(List.copyOf(more), seen);
    }

    private FollowUps seen(Recorded<?> recorded, ZoneId zone) {
        Moment moment = Moment.of(recorded);
        return seen != null && seen.isAfter(moment, zone) ? this : new FollowUps(left, moment);
    }
}
