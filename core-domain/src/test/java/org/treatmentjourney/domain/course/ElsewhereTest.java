package org.treatmentjourney.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Recorded;
import org.treatmentjourney.domain.journey.event.CircumstancesChanged;
import org.treatmentjourney.domain.journey.event.ContactRecorded;
import org.treatmentjourney.domain.journey.event.DischargeFollowedUp;
import org.treatmentjourney.domain.journey.event.DischargedFromWard;
import org.treatmentjourney.domain.journey.event.Imprisoned;
import org.treatmentjourney.domain.journey.event.InterventionEnded;
import org.treatmentjourney.domain.journey.event.InterventionReferred;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.OverdoseRecorded;
import org.treatmentjourney.domain.journey.event.ReleasedFromPrison;
import org.treatmentjourney.domain.journey.event.SubInterventionsReviewed;
import org.treatmentjourney.domain.journey.value.ContactOutcome;
import org.treatmentjourney.domain.journey.value.InterventionExit;
import org.treatmentjourney.domain.journey.value.Reason;

/** What follows from wards, prisons and places for treatment (R20, R22, R45). */
class ElsewhereTest {

    private static final UUID JOURNEY = new UUID(1, 1);
    private static final UUID CLIENT = new UUID(2, 1);
    private static final UUID STAY = new UUID(9, 1);
    private static final UUID HELP = new UUID(6, 1);

    private final List<Recorded<JourneyEvent>> log = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"-1,", "0,RED", "7,RED", "8,AMBER", "28,AMBER", "29,"})
    void the_days_of_danger_are_red_for_a_week_and_then_amber_until_four_weeks_are_over(
            int after, Exposure.@Nullable Phase phase) {
        LocalDate day = LocalDate.parse("2026-02-20");
        assertThat(Exposure.phase(day, day.plusDays(after))).isEqualTo(Optional.ofNullable(phase));
    }

    @Test
    void a_ward_a_prison_and_an_overdose_each_begin_them_and_the_newest_counts_whichever_was_told_first() {
        happened(leftWard(on(3), "no", false));
        assertThat(newest()).contains(Exposure.Cause.WARD_DISCHARGE);
        happened(new ReleasedFromPrison(
                JOURNEY, CLIENT, on(9), STAY, null, null, Personal.of(new ReleasedFromPrison.Details(null, null))));
        happened(new OverdoseRecorded(
                JOURNEY, CLIENT, on(5), Personal.of(new OverdoseRecorded.Details("unknown", null, null, null, null))));
        assertThat(newest()).contains(Exposure.Cause.PRISON_RELEASE);
        happened(changed(on(10), "overdose"));
        assertThat(newest()).contains(Exposure.Cause.OVERDOSE);
        happened(changed(on(11), "relapse"));
        assertThat(newest()).contains(Exposure.Cause.OVERDOSE);
    }

    @Test
    void a_finished_detoxification_begins_them_and_one_that_was_broken_off_does_not() {
        happened(referredTo(on(2), "inpatient", List.of("withdrawal")));
        happened(ended(on(6), InterventionExit.UNPLANNED));
        assertThat(newest()).isEmpty();
        happened(ended(on(7), InterventionExit.PLANNED));
        assertThat(newest()).contains(Exposure.Cause.DETOXIFICATION);
    }

    @Test
    void a_detoxification_that_became_one_on_the_way_counts_also_where_its_end_was_told_first() {
        happened(ended(on(7), InterventionExit.PLANNED));
        happened(referredTo(on(2), "community", null));
        assertThat(newest()).isEmpty();
        happened(new SubInterventionsReviewed(JOURNEY, CLIENT, on(4), HELP, List.of("stabilisation", "withdrawal")));
        assertThat(newest()).contains(Exposure.Cause.DETOXIFICATION);
    }

    @Test
    void whoever_leaves_residential_treatment_is_in_danger_however_it_ended() {
        happened(referredTo(on(2), "residential", null));
        happened(ended(on(6), InterventionExit.UNPLANNED));
        assertThat(newest()).contains(Exposure.Cause.RESIDENTIAL_EXIT);
    }

    @Test
    void only_being_reached_settles_the_follow_up_and_only_of_wards_left_before() {
        happened(leftWard(on(3), "no", false));
        happened(followedUp(on(4), ContactOutcome.NOT_REACHED));
        assertThat(owed()).hasSize(1);
        happened(followedUp(on(5), ContactOutcome.REACHED));
        assertThat(owed()).isEmpty();
        happened(leftWard(on(8), "yes", true));
        assertThat(owed()).hasSize(1);
    }

    @Test
    void a_ward_that_is_told_of_late_asks_for_nothing_that_has_been_done() {
        happened(followedUp(on(5), ContactOutcome.REACHED));
        happened(leftWard(on(3), "yes", true));
        assertThat(owed()).isEmpty();
    }

    @Test
    void a_risk_of_suicide_that_nobody_could_judge_is_one_and_so_is_one_whose_words_were_erased() {
        happened(leftWard(on(3), "unknown", false));
        assertThat(owed()).extracting(WardLeft::suicideRisk).containsExactly(true);
        happened(new DischargedFromWard(
                JOURNEY,
                CLIENT,
                on(4),
                STAY,
                null,
                "no-prescription",
                "no-plan",
                null,
                null,
                null,
                null,
                Personal.erased()));
        assertThat(owed()).last().satisfies(one -> {
            assertThat(one.suicideRisk()).isTrue();
            assertThat(one.acute()).isTrue();
        });
        happened(changed(on(5), "discharged-from-ward"));
        assertThat(owed()).extracting(WardLeft::suicideRisk).containsExactly(true, true, false);
    }

    @Test
    void what_was_recorded_on_the_day_was_not_learned_late() {
        happened(leftWard(on(3), "no", false));
        assertThat(owed().getFirst().learned().late(ZONE)).isTrue();
        happened(leftWard(on(22), "no", false));
        assertThat(owed().getLast().learned().late(ZONE)).isFalse();
    }

    @Test
    void after_prison_somebody_in_the_community_meets_them() {
        happened(new Imprisoned(JOURNEY, CLIENT, on(3), STAY, Personal.of(new Imprisoned.Details(null, null, null))));
        assertThat(after().custody().inside(ZONE)).isTrue();
        assertThat(after().anyOwed(ZONE)).isTrue();
        happened(new ReleasedFromPrison(
                JOURNEY, CLIENT, on(9), STAY, null, null, Personal.of(new ReleasedFromPrison.Details(null, null))));
        assertThat(after().custody().inside(ZONE)).isFalse();
        assertThat(after().custody().unmet(ZONE)).isPresent();
        happened(new ContactRecorded(
                JOURNEY, CLIENT, on(10), ContactOutcome.REACHED, "telephone", Personal.of(new Note(null))));
        assertThat(after().custody().unmet(ZONE)).isEmpty();
        happened(changed(on(15), "released-from-prison"));
        assertThat(after().custody().unmet(ZONE)).isPresent();
    }

    /** Told as a change in life only, a release opens no journey again, and somebody has to meet them all the same (R45). */
    @Test
    void whoever_came_out_of_prison_is_owed_a_contact_however_it_was_told() {
        happened(changed(on(1), "released-from-prison"));
        assertThat(after().custody().owed(ZONE)).isEmpty();
        happened(new Imprisoned(JOURNEY, CLIENT, on(3), STAY, Personal.of(new Imprisoned.Details(null, null, null))));
        happened(changed(on(9), "released-from-prison"));
        assertThat(after().custody().owed(ZONE)).isPresent();
        assertThat(after().anyOwed(ZONE)).isTrue();
    }

    @Test
    void every_day_of_danger_is_named_and_no_other() {
        assertThat(after().dangerous(ZONE)).isEmpty();
        happened(changed(on(3), "overdose"));
        assertThat(after().dangerous(ZONE))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(0, 28)
                        .mapToObj(days -> LocalDate.parse("2026-11-03").plusDays(days))
                        .toList());
    }

    private Optional<Exposure.Cause> newest() {
        return after().exposures().newest(ZONE).map(Exposure::cause);
    }

    private List<WardLeft> owed() {
        return after().followUps().owed(ZONE);
    }

    private Elsewhere after() {
        Elsewhere elsewhere = Elsewhere.NONE;
        for (Recorded<JourneyEvent> one : log) {
            elsewhere = elsewhere.after(one.event(), one, ZONE);
        }
        return elsewhere;
    }

    private void happened(JourneyEvent event) {
        long next = log.size() + 1L;
        Instant noon = LocalDate.parse("2026-11-22")
                .atTime(LocalTime.NOON)
                .atZone(ZONE)
                .toInstant();
        log.add(new Recorded<>(event, new UUID(0, next), next, next, noon, "clinician"));
    }

    private static Effective on(int day) {
        return Effective.on(LocalDate.of(2026, 11, day), ZONE);
    }

    private static DischargedFromWard leftWard(Effective at, String suicideRisk, boolean acute) {
        return new DischargedFromWard(
                JOURNEY,
                CLIENT,
                at,
                STAY,
                null,
                "no-prescription",
                "no-plan",
                null,
                null,
                null,
                null,
                Personal.of(new DischargedFromWard.Details(suicideRisk, acute, null, null, null)));
    }

    private static DischargeFollowedUp followedUp(Effective at, ContactOutcome outcome) {
        return new DischargeFollowedUp(JOURNEY, CLIENT, at, STAY, outcome, null, null, Personal.of(new Note(null)));
    }

    private static CircumstancesChanged changed(Effective at, String kind) {
        return new CircumstancesChanged(JOURNEY, CLIENT, at, kind, Personal.of(new Note(null)));
    }

    private static InterventionReferred referredTo(Effective at, String setting, @Nullable List<String> parts) {
        return new InterventionReferred(
                JOURNEY,
                CLIENT,
                at,
                HELP,
                "pharmacological",
                setting,
                parts,
                Personal.of(new InterventionReferred.Details(null, null)));
    }

    private static InterventionEnded ended(Effective at, InterventionExit exit) {
        return new InterventionEnded(JOURNEY, CLIENT, at, HELP, exit, Personal.of(new Reason(null)));
    }
}
