package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.OTHER_GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.SERVICE;
import static org.treatmentjourney.domain.journey.SampleJourney.SESSION;
import static org.treatmentjourney.domain.journey.SampleJourney.noon;
import static org.treatmentjourney.domain.journey.SampleJourney.november;
import static org.treatmentjourney.domain.journey.SampleSession.newGoal;
import static org.treatmentjourney.domain.journey.SampleSession.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.journey.command.AssessStage;
import org.treatmentjourney.domain.journey.command.AssessTriage;
import org.treatmentjourney.domain.journey.command.AssignKeyworker;
import org.treatmentjourney.domain.journey.command.CompleteComprehensiveAssessment;
import org.treatmentjourney.domain.journey.command.Discharge;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.MarkEnteredInError;
import org.treatmentjourney.domain.journey.command.RecordChangeOfCircumstances;
import org.treatmentjourney.domain.journey.command.RecordContact;
import org.treatmentjourney.domain.journey.command.RecordGoalProgress;
import org.treatmentjourney.domain.journey.command.RecordMissedSession;
import org.treatmentjourney.domain.journey.command.RecordSession;
import org.treatmentjourney.domain.journey.command.ReferClient;
import org.treatmentjourney.domain.journey.command.ReturnToTreatment;
import org.treatmentjourney.domain.journey.command.ReviewCarePlan;
import org.treatmentjourney.domain.journey.command.ReviseGoal;
import org.treatmentjourney.domain.journey.command.SetGoal;
import org.treatmentjourney.domain.journey.command.UndoDischarge;
import org.treatmentjourney.domain.journey.value.ClinicalNote;
import org.treatmentjourney.domain.journey.value.Closing;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.DecisionalBalance;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.Finding;
import org.treatmentjourney.domain.journey.value.HandoverNote;
import org.treatmentjourney.domain.journey.value.Level;
import org.treatmentjourney.domain.journey.value.LifeDomain;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.journey.value.NoGoal;
import org.treatmentjourney.domain.journey.value.Opening;
import org.treatmentjourney.domain.journey.value.Progress;
import org.treatmentjourney.domain.journey.value.Referrer;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.domain.journey.value.ReviewTrigger;
import org.treatmentjourney.domain.journey.value.Risk;
import org.treatmentjourney.domain.journey.value.SessionKind;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.domain.journey.value.Substance;
import org.treatmentjourney.domain.journey.value.Urgency;
import org.treatmentjourney.domain.journey.value.UrgentRisk;

/** One of each command with every field filled, no two alike. */
final class SampleCommands {

    static final List<Substance> SUBSTANCES = List.of(new Substance("heroin", "smoke", "daily", november(21)));

    static final ReferClient REFER = new ReferClient(
            JOURNEY,
            CLIENT,
            "gp",
            "letter",
            SERVICE,
            november(3),
            "asks for help",
            SUBSTANCES,
            List.of("pregnant"),
            false,
            new Referrer("Dr Lind", "by post", true),
            "the surgery");

    static final AssessTriage TRIAGE = new AssessTriage(
            JOURNEY,
            SUBSTANCES,
            "declined",
            "one in May",
            "suspected",
            "unknown",
            "tested in June",
            "no",
            "offered",
            Level.HIGH,
            Urgency.SOON,
            3,
            List.of(new Risk("overdose", Level.MODERATE, "uses alone", "soon", "calls a friend", "her sister")),
            List.of("keeps a diary"),
            "summed up");

    static final RecordSession SESSION_IN_FULL = new RecordSession(
            JOURNEY,
            SESSION,
            SessionKind.KEYWORKING,
            "home-visit",
            noon(21),
            0,
            List.of("clinician", "clinician2"),
            "at the kitchen table",
            List.of("a friend"),
            true,
            "not-sure",
            new Opening(true, "the letter", "some rest"),
            "a quiet week",
            List.of(review(GOAL, Progress.PARTLY)),
            List.of(newGoal(OTHER_GOAL)),
            NoGoal.CRISIS,
            false,
            4,
            new DecisionalBalance(List.of("sleep"), List.of("friends")),
            "drink water",
            "looks tired",
            new Closing(true, false, null, true),
            new HandoverNote(
                    "came for a talk",
                    "twice",
                    true,
                    "strong",
                    "see again",
                    "unsure",
                    List.of(new UrgentRisk("alone", "rang", "the duty worker", noon(21), "clinician", november(23))),
                    false,
                    "to the nurse",
                    List.of("leaflet")),
            new ClinicalNote("now", "seen", "done"),
            noon(28));

    static final UndoDischarge UNDO = new UndoDischarge(JOURNEY, "the wrong person");

    private SampleCommands() {}

    /** Everything that can be asked once there are a journey and a goal. */
    static Stream<JourneyCommand> afterReferral() {
        return Stream.of(
                        SampleMeetings.all(),
                        SampleSupport.all(),
                        SamplePrescriptions.all(),
                        SampleElsewhere.all(),
                        SampleOutcomes.all(),
                        more())
                .flatMap(commands -> commands);
    }

    private static Stream<JourneyCommand> more() {
        return Stream.of(
                new RecordContact(JOURNEY, ContactOutcome.REACHED, "telephone", november(4), "rang twice"),
                TRIAGE,
                SamplePlan.plan().initial(),
                SamplePlan.plan().comprehensive(),
                new SetGoal(
                        JOURNEY,
                        OTHER_GOAL,
                        "Sleep at home",
                        LifeDomain.SOCIAL_FUNCTIONING,
                        "break",
                        "7d",
                        november(29),
                        9,
                        0),
                new ReviseGoal(JOURNEY, GOAL, "Two nights", LifeDomain.HEALTH, "reduce", "6w", november(27), 0, 10),
                new RecordGoalProgress(JOURNEY, GOAL, Progress.ACHIEVED, "the walk", "start early"),
                SESSION_IN_FULL,
                new RecordMissedSession(
                        JOURNEY, SessionKind.GUIDANCE_CALL, noon(19), MissedReason.DID_NOT_ATTEND, null),
                new RecordChangeOfCircumstances(JOURNEY, "housing-lost", november(18), "with a friend for now"),
                new CompleteComprehensiveAssessment(
                        JOURNEY,
                        List.of(new Finding(LifeDomain.OFFENDING, "none")),
                        "suspected",
                        "the clinic",
                        true,
                        "in short"),
                new ReviewCarePlan(
                        JOURNEY,
                        ReviewTrigger.OPPORTUNISTIC,
                        ReviewOutcome.COMPREHENSIVE_ASSESSMENT,
                        "the bus is dear",
                        november(30),
                        false,
                        "the ward"),
                new AssessStage(JOURNEY, Stage.PERSUASION, "comes and goes"),
                new AssignKeyworker(JOURNEY, "clinician2", "knows her"),
                new ReturnToTreatment(JOURNEY, "outreach", "met at the van", november(17)),
                new Discharge(
                        JOURNEY,
                        Exit.NEUTRAL,
                        "moved-away",
                        "during-treatment",
                        0,
                        "glad",
                        "declined",
                        "transferred",
                        "the new team",
                        "a group",
                        "ring any time",
                        november(20)),
                new MarkEnteredInError(
                        JOURNEY, new UUID(0, 3), ErrorReason.WRONG_CONTENT, new UUID(0, 2), "meant another day"));
    }

    static Stream<JourneyCommand> all() {
        return Stream.concat(Stream.of(SampleMeetings.ENQUIRE, REFER, UNDO), afterReferral());
    }
}
