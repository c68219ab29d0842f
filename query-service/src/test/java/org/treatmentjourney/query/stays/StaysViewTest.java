package org.treatmentjourney.query.stays;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.StaysToTell.NOTICE;
import static org.treatmentjourney.query.StaysToTell.STAY;
import static org.treatmentjourney.query.StaysToTell.admitted;
import static org.treatmentjourney.query.StaysToTell.followedUp;
import static org.treatmentjourney.query.StaysToTell.imprisoned;
import static org.treatmentjourney.query.StaysToTell.left;
import static org.treatmentjourney.query.StaysToTell.planned;
import static org.treatmentjourney.query.StaysToTell.receipt;
import static org.treatmentjourney.query.StaysToTell.referredOn;
import static org.treatmentjourney.query.StaysToTell.released;
import static org.treatmentjourney.query.StaysToTell.told;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.ZONE;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.course.Exposure;
import org.treatmentjourney.domain.journey.event.DischargeFollowedUp;
import org.treatmentjourney.domain.journey.event.EngagedAtAdmission;
import org.treatmentjourney.domain.journey.event.LeaveAssessed;
import org.treatmentjourney.domain.journey.event.ReleasePlanned;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.answer.Told;
import org.treatmentjourney.query.journey.OverdoseWindow;

class StaysViewTest {

    private final StaysView view = new StaysView(ZONE);

    @Test
    void a_stay_on_a_ward_is_told_from_the_admission_to_the_follow_up() {
        WardStay stay = referred()
                .then(admitted("2026-11-03"))
                .then(new EngagedAtAdmission(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-04"),
                        STAY,
                        "engaged",
                        "clinician",
                        Personal.of(new Note("tea"))))
                .then(new LeaveAssessed(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-05"),
                        STAY,
                        null,
                        Personal.of(new LeaveAssessed.Details("slept"))))
                .then(planned("2026-11-05", "2026-11-11"))
                .then(referredOn("2026-11-06"))
                .then(left("2026-11-09", "yes", true))
                .then(followedUp("2026-11-10", ContactOutcome.REACHED))
                .in(view)
                .wards()
                .getFirst();
        assertThat(said(stay.admitted()).ward()).isEqualTo("Ward 7");
        assertThat(stay.engagements()).extracting(WardStay.Engagement::engaged).containsExactly("engaged");
        assertThat(stay.leave()).extracting(one -> said(one.told()).finding()).containsExactly("slept");
        assertThat(stay.dischargeOn()).isEqualTo(LocalDate.parse("2026-11-11"));
        assertThat(stay.referrals()).extracting(one -> said(one).referredTo()).containsExactly("the clinic");
        assertThat(said(requireNonNull(stay.left()).told()).suicideRisk()).isEqualTo("yes");
        assertThat(stay.followUps()).extracting(WardStay.FollowUp::outcome).containsExactly(ContactOutcome.REACHED);
    }

    @Test
    void what_was_told_of_a_stay_with_an_earlier_date_than_the_admission_is_not_lost() {
        WardStay stay = referred()
                .then(left("2026-11-03", "no", false))
                .then(admitted("2026-11-05"))
                .in(view)
                .wards()
                .getFirst();
        assertThat(stay.admitted()).isNotNull();
        assertThat(stay.left()).isNotNull();
    }

    @Test
    void prison_is_told_until_the_release() {
        PrisonStay stay = referred()
                .then(imprisoned("2026-11-03"))
                .then(new ReleasePlanned(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-04"),
                        STAY,
                        LocalDate.parse("2026-11-20"),
                        Personal.of(new Note(null))))
                .then(released("2026-11-19", "supplied"))
                .in(view)
                .prisons()
                .getFirst();
        assertThat(said(stay.imprisoned()).handedOnTo()).isEqualTo("the nurse there");
        assertThat(stay.releaseOn()).isEqualTo(LocalDate.parse("2026-11-20"));
        assertThat(requireNonNull(stay.released()).naloxone()).isEqualTo("supplied");
    }

    @Test
    void a_follow_up_after_a_ward_of_which_nothing_is_known_stands_by_itself() {
        StaysState state = referred()
                .changed("2026-11-03", "discharged-from-ward")
                .then(new DischargeFollowedUp(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-04"),
                        null,
                        ContactOutcome.NOT_REACHED,
                        null,
                        null,
                        Personal.of(new Note(null))))
                .in(view);
        assertThat(state.wards()).isEmpty();
        assertThat(state.followUps()).hasSize(1);
    }

    @Test
    void a_notice_is_sent_then_opened_then_answered_and_not_opened_again() {
        Story story = referred().then(told("2026-11-03"));
        assertThat(notice(story).state()).isEqualTo("sent");
        assertThat(notice(story.then(receipt("2026-11-04", "opened"))).state()).isEqualTo("opened");
        assertThat(notice(story.then(receipt("2026-11-05", "refused"))).state()).isEqualTo("refused");
        assertThat(notice(story.then(receipt("2026-11-06", "opened"))).state()).isEqualTo("refused");
        assertThat(said(notice(story).receipt()).reason()).isEqualTo("as they said");
        assertThat(notice(story).noticeId()).isEqualTo(NOTICE);
    }

    @Test
    void the_days_of_danger_say_how_long_they_last() {
        StaysState state = referred().then(left("2026-11-03", "no", false)).in(view);
        assertThat(OverdoseWindow.of(state.exposures(), LocalDate.parse("2026-11-10"), ZONE))
                .contains(new OverdoseWindow(
                        Exposure.Cause.WARD_DISCHARGE,
                        LocalDate.parse("2026-11-03"),
                        Exposure.Phase.RED,
                        LocalDate.parse("2026-11-10"),
                        LocalDate.parse("2026-12-01"),
                        false));
        assertThat(OverdoseWindow.of(state.exposures(), LocalDate.parse("2026-11-11"), ZONE))
                .map(OverdoseWindow::until)
                .contains(LocalDate.parse("2026-12-01"));
        assertThat(OverdoseWindow.of(state.exposures(), LocalDate.parse("2026-12-02"), ZONE))
                .isEmpty();
    }

    @Test
    void nobody_who_died_is_in_danger() {
        assertThat(referred().discharged("2026-11-03", Exit.PLANNED).in(view).died())
                .isFalse();
        assertThat(referred().discharged("2026-11-03", Exit.DIED).in(view).died())
                .isTrue();
    }

    private Notice notice(Story story) {
        return story.in(view).notices().getFirst();
    }

    private static <T> T said(@Nullable Told<T> told) {
        return requireNonNull(requireNonNull(told).said());
    }
}
