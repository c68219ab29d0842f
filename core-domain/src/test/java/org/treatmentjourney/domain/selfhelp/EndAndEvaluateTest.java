package org.treatmentjourney.domain.selfhelp;

import static org.treatmentjourney.domain.selfhelp.SampleCourse.CLIENT;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.COURSE;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.JOURNEY;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.answered;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.begun;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.brokenOff;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.ended;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.evaluation;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.given;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.november;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.on;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Outcome;
import org.treatmentjourney.domain.selfhelp.command.BreakOffSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.EndSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.EvaluateSelfHelp;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBegun;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.selfhelp.value.EvaluationAnswer;
import org.treatmentjourney.domain.selfhelp.value.EvaluationResponse;
import org.treatmentjourney.domain.selfhelp.value.SymptomChange;
import org.treatmentjourney.domain.selfhelp.value.ToolCompleted;

/** R10: everybody is asked, once the course is over; R40: not wanting to answer is neither nothing nor nought. */
class EndAndEvaluateTest {

    @Test
    void a_course_ends_once() {
        given(begun(), ended(20)).when(end(21)).refused("R8", "self-help.ended-already");
        given(begun(), brokenOff(20)).when(end(21)).refused("R8", "self-help.ended-already");
        given(begun(), ended(20))
                .when(new BreakOffSelfHelp(COURSE, "other", november(21), null))
                .refused("R8", "self-help.ended-already");
    }

    @Test
    void a_course_does_not_end_before_the_day_it_began() {
        var late = new SelfHelpBegun(
                COURSE, CLIENT, JOURNEY, on(10), "harbour", "guided-self-help", "low-mood", "clinician");
        given(late).when(end(9)).refused("R34", "self-help.ended-before-begun");
        given(late).when(end(10)).accepted();
    }

    @Test
    void nobody_is_asked_before_the_course_is_over_and_those_who_broke_it_off_are_asked_too() {
        var said = answered(ToolCompleted.YES, null, SymptomChange.BETTER);

        given(begun()).when(said).refused("R10", "self-help.not-ended");
        given(begun(), ended(22)).when(said).refused("R34", "self-help.evaluated-before-end");
        given(begun(), ended(21)).when(said).accepted();
        given(begun(), brokenOff(20)).when(said).accepted();
    }

    @Test
    void whoever_answers_says_whether_it_was_completed_and_how_they_are() {
        over(answered(null, null, SymptomChange.SAME)).refused("R10", "self-help.evaluation-incomplete");
        over(answered(ToolCompleted.YES, null, null)).refused("R10", "self-help.evaluation-incomplete");
        over(answered(ToolCompleted.NO, " ", SymptomChange.SAME)).refused("R10", "self-help.why-not-missing");
        over(answered(ToolCompleted.DECLINED, null, SymptomChange.DECLINED)).accepted();
    }

    @Test
    void whoever_did_not_answer_has_no_answers() {
        over(evaluation(EvaluationResponse.NOT_REACHED, null, null, null, null)).accepted();
        over(evaluation(EvaluationResponse.DECLINED, null, null, null, List.of()))
                .accepted();
        over(evaluation(EvaluationResponse.DECLINED, ToolCompleted.NO, null, null, null))
                .refused("R40", "self-help.answers-of-nobody");
        over(evaluation(EvaluationResponse.NOT_REACHED, null, null, null, List.of(of("calls", 2, null))))
                .refused("R40", "self-help.answers-of-nobody");
    }

    @Test
    void an_answer_is_a_number_or_declined_and_nought_is_a_number() {
        answers(of("calls", 0, null), of("of-use", null, true)).accepted();
        answers(of("calls", null, null)).refused("R40", "self-help.answer-unclear");
        answers(of("calls", 1, true)).refused("R40", "self-help.answer-unclear");
        answers(of("calls", 1, null), of("calls", 2, null)).refused("R40", "self-help.question-twice");
    }

    private static EvaluationAnswer of(String question, @Nullable Integer rating, @Nullable Boolean declined) {
        return new EvaluationAnswer(question, rating, declined, null);
    }

    private static Outcome<SelfHelpEvent> answers(EvaluationAnswer... answers) {
        return over(
                evaluation(EvaluationResponse.ANSWERED, ToolCompleted.YES, null, SymptomChange.SAME, List.of(answers)));
    }

    private static Outcome<SelfHelpEvent> over(EvaluateSelfHelp said) {
        return given(begun(), ended(20)).when(said);
    }

    private static EndSelfHelp end(int day) {
        return new EndSelfHelp(COURSE, november(day), null, null, null, null, null);
    }
}
