package org.treatmentjourney.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.Selection;
import org.treatmentjourney.domain.journey.event.CarePlanReviewed;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.ClientReferred;
import org.treatmentjourney.domain.journey.event.ComprehensiveAssessmentCompleted;
import org.treatmentjourney.domain.journey.event.ComprehensiveCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.GoalProgressRecorded;
import org.treatmentjourney.domain.journey.event.GoalRevised;
import org.treatmentjourney.domain.journey.event.GoalSet;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.event.KeyworkerAssigned;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.event.SessionHeld;
import org.treatmentjourney.domain.journey.event.SessionMissed;
import org.treatmentjourney.domain.journey.event.StageAssessed;
import org.treatmentjourney.domain.journey.event.TriageAssessed;
import org.treatmentjourney.domain.journey.value.Agreement;
import org.treatmentjourney.domain.journey.value.AgreementStatus;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.DomainAnswer;
import org.treatmentjourney.domain.journey.value.DomainSection;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.GoalWords;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.Party;
import org.treatmentjourney.domain.journey.value.PlanContent;
import org.treatmentjourney.domain.journey.value.PlanRole;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.ReviewTrigger;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.journey.value.Urgency;
import org.treatmentjourney.domain.journey.value.UrgentRisk;
import org.treatmentjourney.http.care.PersonTag;
import org.treatmentjourney.query.view.View;

/** What happened on a journey, in the order in which it was recorded. A time without an hour is a day. */
public final class Story {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final UUID JOURNEY = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID CLIENT = UUID.fromString("00000000-0000-4000-8000-000000000002");
    public static final UUID GOAL = UUID.fromString("00000000-0000-4000-8000-000000000003");
    public static final PersonTag TAGS = new PersonTag(HexFormat.of()::formatHex);
    public static final String SERVICE = "community-drug-service";

    private final List<Recorded<DomainEvent>> recorded = new ArrayList<>();

    public static Story begins() {
        return new Story();
    }

    /** A journey that was referred on Monday the 2nd of November. */
    public static Story referred() {
        return begins().referred("2026-11-02");
    }

    public static Effective when(String time) {
        return time.length() == 10
                ? Effective.on(LocalDate.parse(time), ZONE)
                : Effective.at(Instant.parse(time + ":00Z"));
    }

    public Story referred(String when, String... highRisk) {
        return then(new ClientReferred(
                JOURNEY,
                CLIENT,
                when(when),
                "harbour",
                SERVICE,
                "self",
                "telephone",
                true,
                Personal.of(new ClientReferred.Details(null, null, List.of(highRisk), null, null))));
    }

    public Story reached(String when) {
        return contact(when, ContactOutcome.REACHED);
    }

    public Story attempted(String when) {
        return contact(when, ContactOutcome.NOT_REACHED);
    }

    public Story triaged(String when, Risk... risks) {
        return then(new TriageAssessed(
                JOURNEY,
                CLIENT,
                when(when),
                Level.MODERATE,
                Urgency.SOON,
                3,
                Personal.of(new TriageAssessed.Details(
                        null, null, null, null, null, null, null, null, List.of(risks), null, null))));
    }

    public Story assessed(String when) {
        return then(new ComprehensiveAssessmentCompleted(
                JOURNEY,
                CLIENT,
                when(when),
                true,
                Personal.of(new ComprehensiveAssessmentCompleted.Details(List.of(), null, null, null))));
    }

    public static Risk risk(String kind, Level level) {
        return new Risk(kind, level, "what lies behind it", "soon", "what keeps them safe", null);
    }

    public Story initialPlan(String agreedOn, String reviewOn, @Nullable String keyworker) {
        return then(new InitialCarePlanAgreed(
                JOURNEY, CLIENT, when(agreedOn), LocalDate.parse(reviewOn), "given", keyworker, plan("food first")));
    }

    public Story comprehensivePlan(String agreedOn, String reviewOn, @Nullable String keyworker) {
        return then(new ComprehensiveCarePlanAgreed(
                JOURNEY, CLIENT, when(agreedOn), LocalDate.parse(reviewOn), "given", keyworker, plan("a home")));
    }

    private static Personal<PlanContent> plan(String need) {
        return Personal.of(new PlanContent(
                List.of(new DomainSection(LifeDomain.SOCIAL_FUNCTIONING, DomainAnswer.NEEDS, List.of(need), List.of())),
                List.of(new PlanRole(Party.CLIENT, "Sam", "come by")),
                new Agreement(AgreementStatus.AGREED, null, "clinician")));
    }

    public Story reviewed(String when, ReviewOutcome outcome, @Nullable String nextReviewOn) {
        return then(new CarePlanReviewed(
                JOURNEY,
                CLIENT,
                when(when),
                ReviewTrigger.ROUTINE,
                outcome,
                nextReviewOn == null ? null : LocalDate.parse(nextReviewOn),
                true,
                Personal.of(new CarePlanReviewed.Details("shift work", null))));
    }

    public Story goal(String when, UUID goalId, String statement) {
        return then(new GoalSet(
                JOURNEY,
                CLIENT,
                when(when),
                goalId,
                "reduce",
                null,
                "7d",
                null,
                Personal.of(new GoalWords(statement, 7, 5))));
    }

    public Story revised(String when, UUID goalId, String statement) {
        return then(new GoalRevised(
                JOURNEY,
                CLIENT,
                when(when),
                goalId,
                "stop",
                null,
                "6w",
                null,
                Personal.of(new GoalWords(statement, 8, 6))));
    }

    public Story progress(String when, UUID goalId, Progress progress) {
        return then(new GoalProgressRecorded(
                JOURNEY,
                CLIENT,
                when(when),
                goalId,
                progress,
                Personal.of(new GoalProgressRecorded.Details("called a friend", "start earlier"))));
    }

    public Story session(String when) {
        return session(when, null);
    }

    public Story session(String when, @Nullable HandoverNote handover) {
        return then(new SessionHeld(
                JOURNEY,
                CLIENT,
                when(when),
                new UUID(9, recorded.size()),
                SessionKind.BRIEF,
                "in-person",
                20,
                List.of("clinician"),
                null,
                null,
                Personal.of(new SessionHeld.Details(
                        null, null, null, null, null, null, null, null, null, null, null, null, handover, null))));
    }

    /** A handover with an urgent risk for each day on which somebody has to check again. */
    public static HandoverNote handover(String plan, String... checks) {
        List<UrgentRisk> risks = new ArrayList<>();
        for (String check : checks) {
            risks.add(new UrgentRisk(
                    "alone at the weekend",
                    "safety plan",
                    "duty doctor",
                    Instant.parse("2026-11-05T11:00:00Z"),
                    "clinician",
                    LocalDate.parse(check)));
        }
        return new HandoverNote("wants a break", "less", true, "high", plan, "yes", risks, false, null, null);
    }

    public Story missed(String plannedAt, MissedReason reason) {
        Effective effective = when(plannedAt);
        return then(new SessionMissed(JOURNEY, CLIENT, effective, SessionKind.BRIEF, effective.at(), reason, null));
    }

    public Story changed(String occurredOn, String kind) {
        return then(new CircumstancesChanged(JOURNEY, CLIENT, when(occurredOn), kind, Personal.of(new Note(null))));
    }

    public Story stage(String when, Stage stage) {
        return then(new StageAssessed(JOURNEY, CLIENT, when(when), stage, Personal.of(new Reason("as seen today"))));
    }

    public Story keyworker(String when, String keyworker) {
        return then(new KeyworkerAssigned(JOURNEY, CLIENT, when(when), keyworker, Personal.of(new Reason(null))));
    }

    public Story returned(String when) {
        return then(new ReturnedToTreatment(JOURNEY, CLIENT, when(when), "self", Personal.of(new Reason(null))));
    }

    public Story discharged(String when, Exit exit) {
        return then(new Discharged(
                JOURNEY,
                CLIENT,
                when(when),
                exit,
                exit == Exit.DIED ? "died" : "dropped-out",
                null,
                null,
                null,
                null,
                Personal.of(new Discharged.Details(null, null, null, null))));
    }

    public Story then(DomainEvent event) {
        long place = recorded.size() + 1L;
        Instant now = Instant.parse("2026-11-02T08:00:00Z").plusSeconds(60 * place);
        recorded.add(new Recorded<>(event, new UUID(7, place), place, 100 + place, now, "clinician"));
        return this;
    }

    public List<Recorded<DomainEvent>> recorded() {
        return List.copyOf(recorded);
    }

    /** The journey's row after everything that happened, in the order in which it was true. */
    public <S> S in(View<S> view) {
        S state = null;
        for (Recorded<DomainEvent> event : Selection.current(recorded)) {
            if (view.row(event) != null) {
                state = view.fold(state, event);
            }
        }
        return Objects.requireNonNull(state);
    }

    private Story contact(String when, ContactOutcome outcome) {
        return then(new ContactRecorded(
                JOURNEY, CLIENT, when(when), outcome, "telephone", Personal.of(new Note("rang twice"))));
    }
}
