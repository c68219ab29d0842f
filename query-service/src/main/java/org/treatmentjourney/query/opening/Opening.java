package org.treatmentjourney.query.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.client.value.SafeContact;
import org.treatmentjourney.domain.journey.event.SafetyPlanMade;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.journey.value.UrgentRisk;
import org.treatmentjourney.query.answer.Told;
import org.treatmentjourney.query.answer.Versioned;
import org.treatmentjourney.query.course.PlanKind;
import org.treatmentjourney.query.engagement.Engagement;
import org.treatmentjourney.query.goals.Goal;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.sessions.Appointment;

/**
 * What a session opens with (A2, R5): the last goals and plan come first, then what became of them.
 *
 * @param safeContacts only those by which the client can be reached safely
 * @param goals the open ones, with what was said of them last
 * @param plan null as long as there is none
 * @param silentSince the day of the last meeting, if nothing is planned any more; no ending (A10)
 * @param waysOfContact how the client wants to be reached; null as long as nobody has asked
 */
public record Opening(
        UUID journeyId,
        UUID clientId,
        @Nullable String called,
        List<SafeContact> safeContacts,
        Opening.LastTime lastTime,
        List<Goal> goals,
        Opening.@Nullable PlanInShort plan,
        @Nullable Level risk,
        List<UrgentRisk> urgentRisks,
        List<Risk> risks,
        @Nullable Told<SafetyPlanMade.Details> safetyPlan,
        List<Engagement.BarrierTold> barriers,
        Engagement.@Nullable WaysTold waysOfContact,
        List<Appointment> planned,
        @Nullable LocalDate silentSince,
        @Nullable Stage stage,
        long version,
        Freshness freshness)
        implements Versioned {

    /** What the last worker left. */
    public record LastTime(
            @Nullable Instant at,
            @Nullable String reason,
            @Nullable String recentUse,
            @Nullable String plan,
            @Nullable String motivation,
            @Nullable String returning) {}

    /** The plan that holds. */
    public record PlanInShort(
            PlanKind kind,
            LocalDate agreedOn,
            @Nullable LocalDate reviewOn,
            @Nullable String keyworker) {}
}
