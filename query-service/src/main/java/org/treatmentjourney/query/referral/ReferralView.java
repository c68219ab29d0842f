package org.treatmentjourney.query.referral;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.course.Feedback;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ReferralAccepted;
import org.treatmentjourney.domain.journey.event.ReferralDeclined;
import org.treatmentjourney.domain.journey.event.ReferralFeedbackGiven;
import org.treatmentjourney.query.view.Column;
import org.treatmentjourney.query.view.Dated;
import org.treatmentjourney.query.view.JourneyRows;

/** How each journey began. The reason of a refusal stands in clear, so that refusals can be counted (R32). */
@Component
public class ReferralView implements JourneyRows<ReferralState> {

    private final ZoneId zone;

    public ReferralView(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String name() {
        return "referral";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<ReferralState> state() {
        return ReferralState.class;
    }

    @Override
    public ReferralState begun(UUID journeyId, UUID clientId) {
        return new ReferralState(journeyId, clientId, null, null, null, Feedback.NONE, List.of());
    }

    @Override
    public ReferralState after(ReferralState before, JourneyEvent event, Recorded<?> recorded) {
        ReferralState state = before.owed(before.feedback().after(event, Moment.of(recorded)));
        return switch (event) {
            case EnquiryRecorded e ->
                state.enquired(new ReferralState.Enquired(
                        e.source(), e.channel(), e.service(), Dated.of(recorded, e.personal())));
            case ClientReferred e ->
                state.referred(new ReferralState.Referred(
                        e.source(), e.channel(), e.service(), e.clientAgrees(), Dated.of(recorded, e.personal())));
            case ReferralAccepted e -> state.decided(Decided.of(e, recorded.actor()));
            case ReferralDeclined e -> state.decided(Decided.of(e, recorded.actor()));
            case ReferralFeedbackGiven e ->
                state.answered(new ReferralState.Answered(e.channel(), Dated.of(recorded, e.personal())));
            default -> state;
        };
    }

    @Override
    public List<Column<ReferralState>> columns() {
        return List.of(
                new Column<>("declined", "text", state -> declined(state, Decided::reason)),
                new Column<>(
                        "declined_on",
                        "date",
                        state -> declined(state, refusal -> refusal.at().day(zone))));
    }

    private static <T> @Nullable T declined(ReferralState state, Function<Decided, @Nullable T> what) {
        Decided decision = state.decision();
        return decision == null || decision.taken() ? null : what.apply(decision);
    }
}
