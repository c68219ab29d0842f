package org.treatmentjourney.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.ZONE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.course.OutcomeWindows.Measured;
import org.treatmentjourney.domain.course.OutcomeWindows.Wanted;
import org.treatmentjourney.domain.journey.event.Discharged;
import org.treatmentjourney.domain.journey.event.InterventionStarted;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.OutcomesProfileRecorded;
import org.treatmentjourney.domain.journey.event.ReturnedToTreatment;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.domain.journey.value.OutcomeStage;
import org.treatmentjourney.domain.journey.value.Reason;

/** R17. */
class OutcomeWindowsTest {

    private static final UUID JOURNEY = new UUID(1, 1);
    private static final UUID CLIENT = new UUID(2, 1);
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 5);

    @Test
    void none_is_wanted_before_anybody_was_assessed_or_helped() {
        assertThat(OutcomeWindows.NONE.wanted(false)).isEmpty();
    }

    @Test
    void the_start_is_measured_two_weeks_around_the_first_assessment_or_help() {
        OutcomeWindows windows = after(began(0), began(40));
        assertThat(windows.wanted(false))
                .contains(new Wanted(OutcomeStage.START, BEGAN, BEGAN.minusDays(14), BEGAN.plusDays(14)));
        assertThat(inWindow(OutcomeStage.START, -15, began(0))).isFalse();
        assertThat(inWindow(OutcomeStage.START, -14, began(0))).isTrue();
        assertThat(inWindow(OutcomeStage.START, 14, began(0))).isTrue();
        assertThat(inWindow(OutcomeStage.START, 15, began(0))).isFalse();
    }

    @Test
    void on_the_way_it_is_measured_five_to_twenty_six_weeks_after_the_last_time() {
        JourneyEvent start = profile(OutcomeStage.START, 1);
        assertThat(after(began(0), start).wanted(false))
                .contains(new Wanted(OutcomeStage.REVIEW, day(1), day(36), day(183)));
        assertThat(inWindow(OutcomeStage.REVIEW, 35, began(0), start)).isFalse();
        assertThat(inWindow(OutcomeStage.REVIEW, 36, began(0), start)).isTrue();
        assertThat(inWindow(OutcomeStage.REVIEW, 183, began(0), start)).isTrue();
        assertThat(inWindow(OutcomeStage.REVIEW, 184, began(0), start)).isFalse();
    }

    /** R37. */
    @Test
    void what_is_told_late_meets_what_it_would_have_met() {
        assertThat(after(began(0), profile(OutcomeStage.REVIEW, 60)).wanted(false))
                .hasValueSatisfying(wanted -> assertThat(wanted.since()).isEqualTo(day(60)));
        assertThat(after(profile(OutcomeStage.START, -3), began(0)).wanted(false))
                .hasValueSatisfying(wanted -> assertThat(wanted.stage()).isEqualTo(OutcomeStage.REVIEW));
    }

    @Test
    void the_end_is_measured_of_those_who_were_asked_before_and_said_goodbye() {
        JourneyEvent start = profile(OutcomeStage.START, 1);
        assertThat(after(began(0), start, left(90, Exit.PLANNED)).wanted(true))
                .contains(new Wanted(OutcomeStage.EXIT, day(90), day(76), day(104)));
        assertThat(after(began(0), start, left(90, Exit.UNPLANNED)).wanted(true))
                .isEmpty();
        assertThat(after(began(0), left(90, Exit.PLANNED)).wanted(true)).isEmpty();
        assertThat(after(began(0), start, profile(OutcomeStage.EXIT, 85), left(90, Exit.NEUTRAL))
                        .wanted(true))
                .isEmpty();
        assertThat(inWindow(OutcomeStage.EXIT, 104, began(0), left(90, Exit.PLANNED)))
                .isTrue();
        assertThat(inWindow(OutcomeStage.EXIT, 105, began(0), left(90, Exit.PLANNED)))
                .isFalse();
        assertThat(inWindow(OutcomeStage.POST_EXIT, 105, began(0), left(90, Exit.PLANNED)))
                .isTrue();
        assertThat(inWindow(OutcomeStage.POST_EXIT, 89, began(0), left(90, Exit.PLANNED)))
                .isFalse();
    }

    @Test
    void whoever_returns_is_asked_anew_once_assessed() {
        List<JourneyEvent> past =
                List.of(began(0), profile(OutcomeStage.START, 1), left(90, Exit.PLANNED), returned(120));
        assertThat(after(past).wanted(false)).isEmpty();
        OutcomeWindows windows = after(began(0), profile(OutcomeStage.START, 1), left(90, Exit.PLANNED), began(130));
        assertThat(windows.wanted(false))
                .hasValueSatisfying(wanted -> assertThat(wanted.stage()).isEqualTo(OutcomeStage.START))
                .hasValueSatisfying(wanted -> assertThat(wanted.since()).isEqualTo(day(130)));
        assertThat(inWindow(OutcomeStage.START, 131, began(0), left(90, Exit.PLANNED), returned(120), began(130)))
                .isTrue();
    }

    private static boolean inWindow(OutcomeStage stage, int on, JourneyEvent... before) {
        return after(before).inWindow(new Measured(new UUID(9, 9), stage, day(on)));
    }

    private static OutcomeWindows after(JourneyEvent... events) {
        return after(List.of(events));
    }

    private static OutcomeWindows after(List<JourneyEvent> events) {
        OutcomeWindows windows = OutcomeWindows.NONE;
        for (JourneyEvent event : events) {
            windows = windows.after(event, ZONE);
        }
        return windows;
    }

    private static InterventionStarted began(int day) {
        return new InterventionStarted(JOURNEY, CLIENT, on(day), new UUID(6, 1));
    }

    private static OutcomesProfileRecorded profile(OutcomeStage stage, int day) {
        return new OutcomesProfileRecorded(
                JOURNEY,
                CLIENT,
                on(day),
                new UUID(9, day),
                stage,
                Personal.of(new OutcomesProfileRecorded.Details(List.of())));
    }

    private static Discharged left(int day, Exit exit) {
        return new Discharged(
                JOURNEY,
                CLIENT,
                on(day),
                exit,
                "transferred",
                null,
                null,
                null,
                null,
                Personal.of(new Discharged.Details(null, null, null, null)));
    }

    private static ReturnedToTreatment returned(int day) {
        return new ReturnedToTreatment(JOURNEY, CLIENT, on(day), "self", Personal.of(new Reason(null)));
    }

    private static Effective on(int day) {
        return Effective.on(day(day), ZONE);
    }

    private static LocalDate day(int day) {
        return BEGAN.plusDays(day);
    }
}
