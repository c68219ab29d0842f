package org.treatmentjourney.domain.selfhelp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.value.ClinicalNote;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.selfhelp.command.AssignGuide;
import org.treatmentjourney.domain.selfhelp.command.BeginSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.BreakOffSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.EndSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.EvaluateSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.FollowUpWorseScores;
import org.treatmentjourney.domain.selfhelp.command.IntroduceSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.MarkEnteredInError;
import org.treatmentjourney.domain.selfhelp.command.RecordAccessCode;
import org.treatmentjourney.domain.selfhelp.command.RecordCheckIn;
import org.treatmentjourney.domain.selfhelp.command.RecordFirstSession;
import org.treatmentjourney.domain.selfhelp.command.RecordGuidanceCall;
import org.treatmentjourney.domain.selfhelp.command.RecordMissedCall;
import org.treatmentjourney.domain.selfhelp.command.SelfHelpCommand;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBegun;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBrokenOff;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEnded;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.selfhelp.value.EvaluationAnswer;
import org.treatmentjourney.domain.selfhelp.value.EvaluationResponse;
import org.treatmentjourney.domain.selfhelp.value.NextStep;
import org.treatmentjourney.domain.selfhelp.value.SymptomChange;
import org.treatmentjourney.domain.selfhelp.value.ToolCompleted;

/** A course about low mood, which began three weeks before the clock stands still. */
final class SampleCourse {

    static final UUID COURSE = new UUID(9, 1);
    static final UUID JOURNEY = new UUID(1, 1);
    static final UUID CLIENT = new UUID(2, 1);
    static final Journeys JOURNEYS = id -> id.equals(JOURNEY)
            ? Optional.of(new OnJourney(JOURNEY, CLIENT, "harbour", "guided-self-help"))
            : Optional.empty();

    private SampleCourse() {}

    static Specification<SelfHelp, SelfHelpCommand, SelfHelpEvent> given(SelfHelpEvent... events) {
        return new Specification<>(
                (course, command, act) -> SelfHelp.decide(course, command, act, JOURNEYS),
                SelfHelp::evolve,
                List.of(events));
    }

    static SelfHelpBegun begun() {
        return new SelfHelpBegun(
                COURSE, CLIENT, JOURNEY, on(1), "harbour", "guided-self-help", "low-mood", "clinician");
    }

    static SelfHelpEnded ended(int day) {
        return new SelfHelpEnded(
                COURSE,
                CLIENT,
                JOURNEY,
                on(day),
                Personal.of(new SelfHelpEnded.Details(null, null, null, "sleeps badly", "rings the clinic")));
    }

    static SelfHelpBrokenOff brokenOff(int day) {
        return new SelfHelpBrokenOff(COURSE, CLIENT, JOURNEY, on(day), "no-time", Personal.of(new Note(null)));
    }

    static RecordGuidanceCall call(@Nullable Integer part, @Nullable Integer nextPart, @Nullable Integer score) {
        return new RecordGuidanceCall(
                COURSE, noon(20), null, null, null, null, null, null, part, null, null, score, null, null, nextPart,
                null, null);
    }

    static EvaluateSelfHelp answered(
            @Nullable ToolCompleted completed, @Nullable String whyNot, @Nullable SymptomChange change) {
        return evaluation(EvaluationResponse.ANSWERED, completed, whyNot, change, null);
    }

    static EvaluateSelfHelp evaluation(
            EvaluationResponse response,
            @Nullable ToolCompleted completed,
            @Nullable String whyNot,
            @Nullable SymptomChange change,
            @Nullable List<EvaluationAnswer> answers) {
        return new EvaluateSelfHelp(COURSE, response, completed, whyNot, change, null, answers, november(21));
    }

    static Effective on(int day) {
        return Effective.on(november(day), Specification.ZONE);
    }

    static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    static Instant noon(int day) {
        return november(day).atTime(12, 0).atZone(Specification.ZONE).toInstant();
    }

    /** One of each command with every field filled, no two alike. */
    static Stream<SelfHelpCommand> all() {
        return Stream.of(
                new BeginSelfHelp(COURSE, JOURNEY, "sleep", "clinician2", november(2)),
                new IntroduceSelfHelp(COURSE, true, false, true, noon(24), november(3), "wants mornings"),
                new RecordAccessCode(COURSE, "4711"),
                new RecordFirstSession(
                        COURSE,
                        noon(5),
                        "in-person",
                        45,
                        "getting to know each other",
                        "low in the mornings",
                        true,
                        false,
                        List.of("check-in-at-login"),
                        List.of("goals"),
                        14,
                        new ClinicalNote("now", "seen", "done"),
                        noon(12)),
                new RecordGuidanceCall(
                        COURSE,
                        noon(12),
                        20,
                        "the week",
                        "part two",
                        3,
                        "the walk was hard",
                        "the rain",
                        2,
                        "thoughts and moods",
                        true,
                        11,
                        "kept at it",
                        new NextStep("a walk", "at noon", "with the dog"),
                        4,
                        noon(19),
                        new ClinicalNote("tired", "better", "goes on")),
                new RecordMissedCall(COURSE, noon(19), MissedReason.DID_NOT_ATTEND, noon(26), "no answer"),
                new RecordCheckIn(COURSE, 9, 5, november(14), "by text"),
                new FollowUpWorseScores(COURSE, "rang at once", noon(15)),
                new AssignGuide(COURSE, "triage"),
                new EndSelfHelp(COURSE, november(20), "good", "to plan", "the mornings", "no sleep", "ring us"),
                new BreakOffSelfHelp(COURSE, "does-not-fit", november(18), "too much to read"),
                new EvaluateSelfHelp(
                        COURSE,
                        EvaluationResponse.ANSWERED,
                        ToolCompleted.NO,
                        "moved house",
                        SymptomChange.BETTER,
                        "the calls",
                        List.of(new EvaluationAnswer("of-use", 4, null, "very")),
                        november(21)),
                new MarkEnteredInError(
                        COURSE, new UUID(0, 2), ErrorReason.WRONG_CONTENT, new UUID(0, 1), "another day"));
    }
}
