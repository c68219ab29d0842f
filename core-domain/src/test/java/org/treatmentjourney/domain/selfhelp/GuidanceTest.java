package org.treatmentjourney.domain.selfhelp;

import static org.treatmentjourney.domain.selfhelp.SampleCourse.COURSE;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.begun;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.brokenOff;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.call;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.ended;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.given;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.noon;

import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.selfhelp.command.FollowUpWorseScores;
import org.treatmentjourney.domain.selfhelp.command.RecordAccessCode;
import org.treatmentjourney.domain.selfhelp.command.RecordCheckIn;
import org.treatmentjourney.domain.selfhelp.command.RecordFirstSession;
import org.treatmentjourney.domain.selfhelp.command.RecordMissedCall;

class GuidanceTest {

    @Test
    void a_tool_has_as_many_parts_as_its_table_says() {
        given(begun()).when(call(6, null, null)).accepted();
        given(begun()).when(call(7, null, null)).refused("R8", "self-help.part-unknown");
        given(begun()).when(call(6, 7, null)).refused("R8", "self-help.part-unknown");
        given(begun()).when(new RecordCheckIn(COURSE, null, 7, null, null)).refused("R8", "self-help.part-unknown");
    }

    @Test
    void a_score_lies_on_the_scale_of_the_tool() {
        given(begun()).when(call(null, null, 27)).accepted();
        given(begun()).when(call(null, null, 28)).refused("R8", "self-help.score-off-scale");
        given(begun()).when(new RecordCheckIn(COURSE, 28, null, null, null)).refused("R8", "self-help.score-off-scale");
        given(begun())
                .when(new RecordFirstSession(
                        COURSE, noon(5), "telephone", null, null, null, null, null, null, null, 28, null, null))
                .refused("R8", "self-help.score-off-scale");
    }

    @Test
    void nobody_has_stayed_away_before_it_was_time_but_a_call_may_be_cancelled_before() {
        given(begun()).when(missed(MissedReason.DID_NOT_ATTEND)).refused("R34", "time.in-the-future");
        given(begun()).when(missed(MissedReason.CANCELLED_BY_CLIENT)).accepted();
    }

    @Test
    void nothing_happens_after_the_end_but_what_happened_before_may_be_written_down_later() {
        given(begun(), ended(19)).when(call(1, 2, 10)).refused("R8", "self-help.ended");
        given(begun(), brokenOff(19)).when(call(1, 2, 10)).refused("R8", "self-help.ended");
        given(begun(), ended(20)).when(call(1, 2, 10)).accepted();
        given(begun(), ended(19)).when(new RecordAccessCode(COURSE, "4711")).refused("R8", "self-help.ended");
    }

    @Test
    void whoever_is_worse_after_the_end_is_followed_up_all_the_same() {
        given(begun(), ended(19))
                .when(new FollowUpWorseScores(COURSE, "rang", null))
                .accepted();
    }

    private static RecordMissedCall missed(MissedReason reason) {
        return new RecordMissedCall(COURSE, noon(26), reason, null, null);
    }
}
