package org.treatmentjourney.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.value.MissedReason;
import org.treatmentjourney.domain.selfhelp.event.CheckInRecorded;
import org.treatmentjourney.domain.selfhelp.event.FirstSessionHeld;
import org.treatmentjourney.domain.selfhelp.event.GuidanceCallHeld;
import org.treatmentjourney.domain.selfhelp.event.GuidanceCallMissed;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBegun;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpBrokenOff;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEnded;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvaluated;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpIntroduced;
import org.treatmentjourney.domain.selfhelp.event.WorseScoresFollowedUp;
import org.treatmentjourney.domain.selfhelp.value.EvaluationResponse;
import org.treatmentjourney.query.selfhelp.Scores;
import org.treatmentjourney.query.selfhelp.SelfHelpFold;
import org.treatmentjourney.query.selfhelp.SelfHelpState;

/** R8, R9 and R10: what is due on a course of guided self-help follows from its events alone. */
class SelfHelpDutiesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final UUID COURSE = new UUID(9, 1);
    private static final UUID CLIENT = new UUID(2, 1);
    private static final UUID JOURNEY = new UUID(1, 1);

    private final Policy policy = Policy.of(key -> null);
    private final List<Recorded<SelfHelpEvent>> log = new ArrayList<>();

    @Test
    void the_first_session_is_due_when_it_is_booked_and_else_within_the_week() {
        begun(1);
        assertThat(due()).containsExactly("GUIDANCE_CALL first-session 2026-11-08");
        then(new SelfHelpIntroduced(
                COURSE, CLIENT, JOURNEY, on(2), true, true, true, at(5), Personal.of(new Note(null))));
        assertThat(due()).containsExactly("GUIDANCE_CALL first-session 2026-11-05");
    }

    @Test
    void then_there_is_a_call_each_week_or_on_the_day_agreed_if_that_is_sooner() {
        begun(1);
        session(5, null, null);
        assertThat(due()).containsExactly("GUIDANCE_CALL first-call 2026-11-12", "SELF_HELP_LENGTH null 2026-12-17");
        call(12, null, at(17));
        assertThat(due()).startsWith("GUIDANCE_CALL null 2026-11-17");
        call(17, null, at(30));
        assertThat(due()).startsWith("GUIDANCE_CALL null 2026-11-24");
    }

    @Test
    void a_missed_call_is_made_again_the_next_working_day_unless_another_day_was_agreed() {
        begun(1);
        session(5, null, null);
        missed(13, null);
        assertThat(due()).startsWith("GUIDANCE_CALL missed 2026-11-16");
        missed(13, at(18));
        assertThat(due()).startsWith("GUIDANCE_CALL null 2026-11-18");
        call(16, null, null);
        assertThat(due()).startsWith("GUIDANCE_CALL null 2026-11-23");
    }

    @Test
    void everybody_is_asked_two_weeks_after_the_end_also_those_who_broke_it_off() {
        begun(1);
        session(5, null, null);
        then(new SelfHelpEnded(
                COURSE, CLIENT, JOURNEY, on(20), Personal.of(new SelfHelpEnded.Details(null, null, null, null, null))));
        assertThat(due()).containsExactly("EVALUATION null 2026-12-04");
        evaluated(22);
        assertThat(due()).isEmpty();
        log.clear();
        begun(1);
        then(new SelfHelpBrokenOff(COURSE, CLIENT, JOURNEY, on(18), "no-time", Personal.of(new Note(null))));
        assertThat(due()).containsExactly("EVALUATION broken-off 2026-12-02");
    }

    @Test
    void scores_that_have_become_worse_since_the_last_meeting_are_due_the_same_day() {
        begun(1);
        session(5, 10, null);
        checkIn(8, 14);
        assertThat(kinds()).doesNotContain(DutyKind.WORSE_SCORES);
        checkIn(9, 15);
        assertThat(due()).startsWith("WORSE_SCORES null 2026-11-09");
        assertThat(Objects.requireNonNull(state().scores().worse()).before()).isEqualTo(10);
        checkIn(10, 11);
        assertThat(kinds()).contains(DutyKind.WORSE_SCORES);
    }

    @Test
    void worse_scores_stay_until_somebody_says_what_they_did_or_a_meeting_finds_them_no_longer_worse() {
        begun(1);
        session(5, 10, null);
        call(12, 16, null);
        assertThat(kinds()).contains(DutyKind.WORSE_SCORES);
        then(new WorseScoresFollowedUp(
                COURSE, CLIENT, JOURNEY, on(13), Personal.of(new WorseScoresFollowedUp.Details("rang"))));
        assertThat(kinds()).doesNotContain(DutyKind.WORSE_SCORES);
        checkIn(14, 21);
        assertThat(kinds()).contains(DutyKind.WORSE_SCORES);
        call(15, 12, null);
        assertThat(kinds()).doesNotContain(DutyKind.WORSE_SCORES);
        assertThat(state().scores().trend()).isEqualTo(Scores.Trend.BETTER);
    }

    @Test
    void a_high_score_at_the_beginning_is_news_and_one_that_stays_high_is_not() {
        begun(1);
        session(5, 22, null);
        assertThat(kinds()).contains(DutyKind.WORSE_SCORES);
        call(12, 23, null);
        assertThat(kinds()).doesNotContain(DutyKind.WORSE_SCORES);
    }

    @Test
    void what_was_written_down_later_says_so() {
        begun(1);
        session(5, 10, null);
        record(
                new CheckInRecorded(
                        COURSE, CLIENT, JOURNEY, on(8), null, Personal.of(new CheckInRecorded.Details(20, null))),
                LocalDate.of(2026, 11, 10));
        assertThat(due()).startsWith("WORSE_SCORES null 2026-11-08");
        assertThat(new SelfHelpDuties(state(), ZONE).open().getFirst().learnedLate())
                .isTrue();
        assertThat(Why.in(Locale.UK)
                        .worse(Objects.requireNonNull(state().scores().worse()), 27))
                .isEqualTo(
                        "The check-in went from 10 to 20 of 27 on 8 November; it was learned late. Please look today.");
    }

    @Test
    void nobody_is_called_once_the_journey_is_over_and_nobody_is_asked_anything_after_a_death() {
        begun(1);
        session(5, 22, null);
        List<Duty> all = new SelfHelpDuties(state(), ZONE).open();

        assertThat(SelfHelpWork.left(all, false, false)).hasSize(3);
        assertThat(SelfHelpWork.left(all, true, false)).extracting(Duty::kind).containsExactly(DutyKind.WORSE_SCORES);
        assertThat(SelfHelpWork.left(all, true, true)).isEmpty();
    }

    @Test
    void a_part_is_reached_once_and_the_scores_stand_in_the_order_of_their_days() {
        begun(1);
        session(5, 10, null);
        then(new CheckInRecorded(COURSE, CLIENT, JOURNEY, on(8), 3, Personal.of(new CheckInRecorded.Details(9, null))));
        call(12, 8, null);
        assertThat(state().meetings().part()).isEqualTo(3);
        assertThat(state().scores().told())
                .extracting(score -> score.on().getDayOfMonth(), score -> score.score())
                .containsExactly(tuple(5, 10), tuple(8, 9), tuple(12, 8));
    }

    private void begun(int day) {
        then(new SelfHelpBegun(
                COURSE, CLIENT, JOURNEY, on(day), "harbour", "guided-self-help", "low-mood", "clinician"));
    }

    private void session(int day, @Nullable Integer score, @Nullable Instant next) {
        then(new FirstSessionHeld(
                COURSE,
                CLIENT,
                JOURNEY,
                Effective.at(at(day)),
                "in-person",
                45,
                null,
                null,
                null,
                null,
                next,
                Personal.of(new FirstSessionHeld.Details(null, null, score, null))));
    }

    private void call(int day, @Nullable Integer score, @Nullable Instant next) {
        then(new GuidanceCallHeld(
                COURSE,
                CLIENT,
                JOURNEY,
                Effective.at(at(day)),
                20,
                null,
                null,
                null,
                null,
                next,
                Personal.of(new GuidanceCallHeld.Details(null, null, null, null, null, score, null, null, null))));
    }

    private void missed(int day, @Nullable Instant next) {
        then(new GuidanceCallMissed(
                COURSE,
                CLIENT,
                JOURNEY,
                on(day),
                at(day),
                MissedReason.DID_NOT_ATTEND,
                next,
                Personal.of(new Note(null))));
    }

    private void checkIn(int day, int score) {
        then(new CheckInRecorded(
                COURSE, CLIENT, JOURNEY, on(day), null, Personal.of(new CheckInRecorded.Details(score, null))));
    }

    private void evaluated(int day) {
        then(new SelfHelpEvaluated(
                COURSE,
                CLIENT,
                JOURNEY,
                on(day),
                EvaluationResponse.NOT_REACHED,
                null,
                null,
                Personal.of(new SelfHelpEvaluated.Details(null, null, null))));
    }

    private void then(SelfHelpEvent event) {
        record(event, event.effective().day(ZONE));
    }

    private void record(SelfHelpEvent event, LocalDate day) {
        long next = log.size() + 1L;
        log.add(new Recorded<>(
                event,
                new UUID(0, next),
                next,
                next,
                day.atTime(LocalTime.of(18, 0)).atZone(ZONE).toInstant(),
                "clinician"));
    }

    private SelfHelpState state() {
        SelfHelpState state = null;
        for (Recorded<SelfHelpEvent> entry : log) {
            state = new SelfHelpFold(ZONE).after(state, entry);
        }
        return Objects.requireNonNull(state);
    }

    private List<DutyKind> kinds() {
        return new SelfHelpDuties(state(), ZONE).open().stream().map(Duty::kind).toList();
    }

    private List<String> due() {
        return new SelfHelpDuties(state(), ZONE)
                .open().stream()
                        .map(duty -> duty.kind() + " " + duty.detail() + " " + policy.dueOn(duty))
                        .toList();
    }

    private static Effective on(int day) {
        return Effective.on(LocalDate.of(2026, 11, day), ZONE);
    }

    private static Instant at(int day) {
        return LocalDate.of(2026, 11, day).atTime(10, 0).atZone(ZONE).toInstant();
    }
}
