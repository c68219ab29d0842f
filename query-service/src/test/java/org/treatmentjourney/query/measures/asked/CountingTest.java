package org.treatmentjourney.query.measures.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.journey.value.Exit;
import org.treatmentjourney.query.measures.Counted;
import org.treatmentjourney.query.measures.CountedJourney;
import org.treatmentjourney.query.measures.Episode;
import org.treatmentjourney.query.measures.Help;
import org.treatmentjourney.query.measures.Incident;
import org.treatmentjourney.query.measures.Leaving;
import org.treatmentjourney.query.measures.Opening;
import org.treatmentjourney.query.measures.Refusal;
import org.treatmentjourney.query.measures.Release;
import org.treatmentjourney.query.measures.number.Unit;

class CountingTest {

    private static final LocalDate START = LocalDate.parse("2026-01-05");
    private static final LocalDate UNTIL = LocalDate.parse("2026-12-31");

    @Test
    void waiting_is_from_the_referral_to_the_first_appointment_offered() {
        assertThat(parts(
                        Measure.WAITING,
                        offered(21),
                        offered(22),
                        offered(null),
                        with(new Refusal(START, "no-room"), null),
                        opened(Opening.CONTACT)))
                .isEqualTo(Map.of("within-21-days", 1L, "later", 1L, "not-offered", 1L));
        assertThat(units(Measure.WAITING, offered(9)).getFirst().days()).isEqualTo(9);
    }

    @Test
    void access_is_by_where_people_came_from() {
        assertThat(parts(Measure.ACCESS, opened(Opening.REFERRAL), opened(Opening.RETURN), opened(Opening.CONTACT)))
                .isEqualTo(Map.of("gp", 2L));
    }

    @Test
    void uptake_is_how_far_those_who_asked_have_come() {
        assertThat(parts(Measure.UPTAKE, triaged(null), triaged(3), offered(4), started(9)))
                .isEqualTo(Map.of("not-yet", 2L, "assessed", 1L, "started", 1L));
    }

    @Test
    void drop_out_is_early_before_twelve_weeks_from_the_triage() {
        assertThat(parts(
                        Measure.DROP_OUT,
                        left(10, Exit.UNPLANNED, 93),
                        left(10, Exit.UNPLANNED, 94),
                        left(null, Exit.UNPLANNED, 83),
                        left(10, Exit.PLANNED, 20)))
                .isEqualTo(Map.of("before-12-weeks", 2L, "after-12-weeks", 1L));
    }

    @Test
    void endings_are_told_apart_as_they_were_recorded() {
        assertThat(parts(
                        Measure.EXITS,
                        left(1, Exit.PLANNED, 9),
                        left(1, Exit.NEUTRAL, 9),
                        left(1, Exit.DIED, 9),
                        triaged(4)))
                .isEqualTo(Map.of("planned", 1L, "neutral", 1L, "died", 1L));
    }

    @Test
    void retention_counts_those_who_could_be_followed_for_84_days() {
        assertThat(parts(
                        Measure.RETENTION,
                        triaged(0),
                        left(0, Exit.UNPLANNED, 84),
                        left(0, Exit.UNPLANNED, 83),
                        left(0, Exit.PLANNED, 30),
                        triaged(361 - 84),
                        triaged(360 - 84 + 1)))
                .isEqualTo(Map.of("still-in-treatment", 2L, "left-before", 1L, "completed-before", 1L));
        assertThat(parts(Measure.RETENTION, triaged(360 - 84))).isEqualTo(Map.of("still-in-treatment", 1L));
    }

    @Test
    void whoever_completed_and_comes_back_within_six_months_is_a_re_presentation_also_at_another_service() {
        UUID client = new UUID(1, 1);
        CountedJourney first = journey(client, "one", left(0, Exit.PLANNED, 20));
        LocalDate left = START.plusDays(20);
        assertThat(parts(Measure.RE_PRESENTATION, List.of(first, journey(client, "two", asked(left.plusMonths(6))))))
                .isEqualTo(Map.of("came-back", 1L));
        assertThat(parts(
                        Measure.RE_PRESENTATION,
                        List.of(
                                first,
                                journey(client, "two", asked(left.plusMonths(6).plusDays(1))))))
                .isEqualTo(Map.of("did-not-come-back", 1L));
        assertThat(parts(
                        Measure.RE_PRESENTATION,
                        List.of(first, journey(new UUID(1, 2), "two", asked(left.plusDays(9))))))
                .isEqualTo(Map.of("did-not-come-back", 1L));
        assertThat(parts(Measure.RE_PRESENTATION, left(0, Exit.PLANNED, 200), left(0, Exit.UNPLANNED, 20)))
                .isEmpty();
    }

    @Test
    void refusals_are_by_reason() {
        assertThat(parts(Measure.REFUSALS, with(new Refusal(START, "substance-use"), null), triaged(1)))
                .isEqualTo(Map.of("substance-use", 1L));
    }

    @Test
    void incidents_are_around_prescribing_or_not() {
        Counted counted = new Counted(
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Incident(START, "wrong-dose", true), new Incident(START, "violence", false)));
        assertThat(parts(Measure.PRESCRIBING_INCIDENTS, List.of(new CountedJourney(new UUID(1, 1), "one", counted))))
                .isEqualTo(Map.of("around-prescribing", 1L, "not-around-prescribing", 1L));
    }

    @Test
    void whoever_came_out_of_prison_is_met_within_three_weeks_or_is_not() {
        Counted counted = new Counted(
                null,
                null,
                List.of(),
                List.of(
                        new Release(START, START.plusDays(21)),
                        new Release(START, START.plusDays(22)),
                        new Release(START, null),
                        new Release(UNTIL.minusDays(20), UNTIL)),
                List.of());
        assertThat(parts(Measure.RELEASE_CONTACT, List.of(new CountedJourney(new UUID(1, 1), "one", counted))))
                .isEqualTo(Map.of("within-21-days", 1L, "not-within-21-days", 2L));
    }

    /** Every measure once more, as somebody would count on paper: one person after the other. */
    @Property(tries = 200)
    void whatever_happened_is_counted_as_on_paper(
            @ForAll @Size(max = 30) List<@net.jqwik.api.From("stays") Episode> all) {
        List<CountedJourney> journeys = new ArrayList<>();
        for (Episode one : all) {
            journeys.add(journey(new UUID(1, journeys.size() % 7), "one", one));
        }
        Paper paper = new Paper(journeys, UNTIL);
        for (Measure measure : List.of(
                Measure.WAITING, Measure.UPTAKE, Measure.DROP_OUT, Measure.RETENTION, Measure.RE_PRESENTATION)) {
            assertThat(parts(measure, journeys)).as(measure.name()).isEqualTo(paper.count(measure));
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<Episode> stays() {
        return Paper.stays(START);
    }

    private static Map<String, Long> parts(Measure measure, Episode... episodes) {
        return parts(measure, journeys(episodes));
    }

    private static Map<String, Long> parts(Measure measure, List<CountedJourney> journeys) {
        return new Counting(journeys, UNTIL)
                .of(measure).stream().collect(Collectors.groupingBy(Unit::part, TreeMap::new, Collectors.counting()));
    }

    private static List<Unit> units(Measure measure, Episode... episodes) {
        return new Counting(journeys(episodes), UNTIL).of(measure);
    }

    private static List<CountedJourney> journeys(Episode... episodes) {
        List<CountedJourney> journeys = new ArrayList<>();
        for (Episode one : episodes) {
            journeys.add(journey(new UUID(2, journeys.size()), "one", one));
        }
        return journeys;
    }

    private static CountedJourney journey(UUID client, String service, Episode episode) {
        return new CountedJourney(client, service, new Counted(null, null, List.of(episode), List.of(), List.of()));
    }

    private static Episode opened(Opening opening) {
        return new Episode(opening, START, "gp", null, null, null, List.of(), null, null);
    }

    private static Episode asked(LocalDate on) {
        return new Episode(Opening.REFERRAL, on, "gp", null, null, null, List.of(), null, null);
    }

    private static Episode with(@Nullable Refusal refusal, @Nullable Leaving leaving) {
        return new Episode(Opening.REFERRAL, START, "gp", null, null, null, List.of(), refusal, leaving);
    }

    private static Episode triaged(@Nullable Integer after) {
        LocalDate on = after == null ? null : START.plusDays(after);
        return new Episode(Opening.REFERRAL, START, "gp", on, null, null, List.of(), null, null);
    }

    private static Episode offered(@Nullable Integer after) {
        return helped(after, null);
    }

    private static Episode started(int after) {
        return helped(after, after);
    }

    private static Episode helped(@Nullable Integer offered, @Nullable Integer started) {
        Function<@Nullable Integer, @Nullable LocalDate> day = after -> after == null ? null : START.plusDays(after);
        Help help = new Help(
                new UUID(6, 1), "psychosocial", "community", START, day.apply(offered), day.apply(started), null, null);
        return new Episode(Opening.REFERRAL, START, "gp", null, null, null, List.of(help), null, null);
    }

    private static Episode left(@Nullable Integer triaged, Exit exit, int after) {
        LocalDate on = triaged == null ? null : START.plusDays(triaged);
        String reason = exit == Exit.PLANNED ? "completed-drug-free" : "dropped-out";
        Leaving leaving = new Leaving(START.plusDays(after), exit, reason, null);
        return new Episode(Opening.REFERRAL, START, "gp", on, null, null, List.of(), null, leaving);
    }
}
