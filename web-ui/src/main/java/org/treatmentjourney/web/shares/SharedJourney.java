package org.treatmentjourney.web.shares;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.careplan.CarePlan;
import org.treatmentjourney.query.careplan.FindCarePlan;
import org.treatmentjourney.query.goals.FindGoals;
import org.treatmentjourney.query.goals.Goals;
import org.treatmentjourney.query.journey.FindJourney;
import org.treatmentjourney.query.journey.JourneyOverview;
import org.treatmentjourney.query.outcomes.FindOutcomes;
import org.treatmentjourney.query.outcomes.Outcomes;
import org.treatmentjourney.query.prescriptions.FindPrescriptions;
import org.treatmentjourney.query.prescriptions.Prescribing;
import org.treatmentjourney.query.risks.FindRisks;
import org.treatmentjourney.query.risks.RiskHistory;
import org.treatmentjourney.query.sessions.FindSessions;
import org.treatmentjourney.query.sessions.Sessions;
import org.treatmentjourney.web.page.Ask;

/** What is shared of one journey; null is what is not, or of which there is nothing yet. */
public record SharedJourney(
        UUID journeyId,
        @Nullable JourneyOverview overview,
        @Nullable CarePlan plan,
        @Nullable Goals goals,
        @Nullable Sessions sessions,
        @Nullable RiskHistory risks,
        @Nullable Prescribing prescribing,
        @Nullable Outcomes outcomes) {

    private static final PointInTime NOW = PointInTime.NOW;

    /** Asks for what is shared only, all of it at once. */
    private record Asking(List<String> classes, Ask ask) {

        <A> Supplier<Optional<A>> about(String needed, Object question, Class<A> answer) {
            return classes.contains(needed) ? ask.meanwhileIfAny(question, answer) : Optional::empty;
        }
    }

    static SharedJourney of(UUID id, List<String> classes, Ask ask) {
        var asking = new Asking(classes, ask);
        var overview = asking.about("plan", new FindJourney(id, List.of(), NOW), JourneyOverview.class);
        var plan = asking.about("plan", new FindCarePlan(id, List.of(), NOW), CarePlan.class);
        var goals = asking.about("goals", new FindGoals(id, List.of(), NOW), Goals.class);
        var sessions = asking.about("session-notes", new FindSessions(id, List.of(), NOW), Sessions.class);
        var risks = asking.about("risk", new FindRisks(id, List.of(), NOW), RiskHistory.class);
        var prescribing = asking.about("prescriptions", new FindPrescriptions(id, List.of(), NOW), Prescribing.class);
        var outcomes = asking.about("outcomes", new FindOutcomes(id, List.of(), NOW), Outcomes.class);
        return new SharedJourney(
                id,
                overview.get().orElse(null),
                plan.get().orElse(null),
                goals.get().orElse(null),
                sessions.get().orElse(null),
                risks.get().orElse(null),
                prescribing.get().orElse(null),
                outcomes.get().orElse(null));
    }
}
