package org.treatmentjourney.query.referral;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.course.Moment;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.EnquiryRecorded;
import org.treatmentjourney.domain.journey.event.ReferralFeedbackGiven;
import org.treatmentjourney.domain.journey.value.Criterion;
import org.treatmentjourney.query.answer.Told;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

/**
 * How a journey began.
 *
 * @param duplicates other journeys of the same client that go on in the same service; perhaps one of them was meant
 * @param feedbackOwedSince since when the referrer waits to hear; null if nothing is owed
 */
public record Referral(
        UUID journeyId,
        UUID clientId,
        Referral.@Nullable EnquiryTold enquiry,
        Referral.@Nullable ReferralTold referral,
        Referral.@Nullable DecisionTold decision,
        @Nullable LocalDate feedbackOwedSince,
        List<Referral.FeedbackTold> feedback,
        List<Referral.Duplicate> duplicates,
        long version,
        Freshness freshness)
        implements Versioned {

    /** Another journey of the same client that goes on in the same service. */
    public record Duplicate(UUID journeyId, @Nullable LocalDate referredOn) {}

    /** Somebody asked for help. */
    public record EnquiryTold(String source, String channel, String service, Told<EnquiryRecorded.Details> told) {}

    /** A formal request. */
    public record ReferralTold(
            String source,
            @Nullable String channel,
            String service,
            @Nullable Boolean clientAgrees,
            Told<ClientReferred.Details> told) {}

    /** Whether the service took it. */
    public record DecisionTold(
            boolean taken,
            @Nullable String reason,
            @Nullable Boolean clientTold,
            LocalDate on,
            String by,
            @Nullable String note,
            @Nullable String signpostedTo,
            List<Criterion> criteria) {}

    /** What the referrer was told. */
    public record FeedbackTold(String channel, Told<ReferralFeedbackGiven.Details> told) {}

    static Referral of(Row<ReferralState> row, List<Duplicate> duplicates, ZoneId zone, Freshness freshness) {
        ReferralState state = row.state();
        Moment owed = state.feedback().owedSince();
        return new Referral(
                state.journeyId(),
                state.clientId(),
                enquiry(state.enquiry(), zone),
                referral(state.referral(), zone),
                decision(state.decision(), zone),
                owed == null ? null : owed.day(zone),
                state.answers().stream()
                        .map(one -> new FeedbackTold(one.channel(), Told.of(one.told(), zone)))
                        .toList(),
                duplicates,
                row.version(),
                freshness);
    }

    private static @Nullable EnquiryTold enquiry(ReferralState.@Nullable Enquired one, ZoneId zone) {
        return one == null
                ? null
                : new EnquiryTold(one.source(), one.channel(), one.service(), Told.of(one.told(), zone));
    }

    private static @Nullable ReferralTold referral(ReferralState.@Nullable Referred one, ZoneId zone) {
        return one == null
                ? null
                : new ReferralTold(
                        one.source(), one.channel(), one.service(), one.clientAgrees(), Told.of(one.told(), zone));
    }

    private static @Nullable DecisionTold decision(@Nullable Decided one, ZoneId zone) {
        return one == null
                ? null
                : new DecisionTold(
                        one.taken(),
                        one.reason(),
                        one.clientTold(),
                        one.at().day(zone),
                        one.by(),
                        one.note(),
                        one.signpostedTo(),
                        one.criteria());
    }
}
