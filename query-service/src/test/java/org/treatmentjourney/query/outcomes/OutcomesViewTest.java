package org.treatmentjourney.query.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.SERVICE;
import static org.treatmentjourney.query.Story.ZONE;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;
import static org.treatmentjourney.query.outcomes.OutcomeStory.coordinator;
import static org.treatmentjourney.query.outcomes.OutcomeStory.days;
import static org.treatmentjourney.query.outcomes.OutcomeStory.declined;
import static org.treatmentjourney.query.outcomes.OutcomeStory.life;
import static org.treatmentjourney.query.outcomes.OutcomeStory.profile;
import static org.treatmentjourney.query.outcomes.OutcomeStory.score;
import static org.treatmentjourney.query.outcomes.OutcomeStory.scoreDeclined;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.OutcomesProfileRecorded;
import org.treatmentjourney.domain.journey.value.OutcomeStage;
import org.treatmentjourney.domain.outcome.Direction;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

class OutcomesViewTest {

    private final OutcomesView view = new OutcomesView(ZONE);

    @Test
    void a_measure_is_compared_from_the_start_to_the_latest_profile() {
        Outcomes outcomes = told(referred()
                .then(profile(OutcomeStage.START, "2026-01-05", days(7, 7, 7, 7), life(9)))
                .then(profile(OutcomeStage.REVIEW, "2026-03-02", days(7, 5, 3, 1), life(9)))
                .then(profile(OutcomeStage.REVIEW, "2026-06-01", days(1, 0, 0, 0), life(4))));
        Series drinking = item(outcomes, "alcohol-days");
        assertThat(drinking.points()).extracting(Series.Point::number).containsExactly(28, 16, 1);
        assertThat(drinking.change()).isEqualTo(-27);
        assertThat(drinking.direction()).isEqualTo(Direction.BETTER);
        assertThat(item(outcomes, "quality-of-life").direction()).isEqualTo(Direction.WORSE);
    }

    /** R40. */
    @Test
    void declined_unsaid_and_nought_are_three_things_and_only_numbers_are_compared() {
        Outcomes outcomes = told(referred()
                .then(profile(OutcomeStage.START, "2026-01-05", days(0, 0, 0, 0), declined("assault"), life(3)))
                .then(profile(OutcomeStage.REVIEW, "2026-03-02", declined("quality-of-life"))));
        assertThat(item(outcomes, "alcohol-days").points())
                .extracting(Series.Point::said)
                .containsExactly(Saying.NUMBER, Saying.UNSAID);
        assertThat(item(outcomes, "alcohol-days").points().getFirst().number()).isZero();
        assertThat(item(outcomes, "assault").points())
                .extracting(Series.Point::said)
                .containsExactly(Saying.DECLINED, Saying.UNSAID);
        assertThat(outcomes.items()).extracting(Series::direction).containsOnly(Direction.NOT_COMPARABLE);
        assertThat(outcomes.items()).extracting(Series::change).containsOnlyNulls();
        assertThat(outcomes.items()).extracting(Series::measure).doesNotContain("fraud");
    }

    @Test
    void a_start_alone_is_compared_with_nothing() {
        Outcomes outcomes = told(referred().then(profile(OutcomeStage.START, "2026-01-05", life(3))));
        assertThat(item(outcomes, "quality-of-life").direction()).isEqualTo(Direction.NOT_COMPARABLE);
    }

    /** R17. */
    @Test
    void a_profile_outside_its_window_is_there_and_says_so_and_the_next_one_counts_from_it() {
        Outcomes outcomes = told(referred()
                .triaged("2026-01-05T10:00")
                .then(profile(OutcomeStage.START, "2026-01-28", life(3)))
                .then(profile(OutcomeStage.REVIEW, "2026-03-18", life(3))));
        assertThat(outcomes.profiles()).extracting(Outcomes.Profile::inWindow).containsExactly(false, true);
        assertThat(outcomes.wanted())
                .isNotNull()
                .satisfies(wanted -> assertThat(wanted.since()).isEqualTo("2026-03-18"));
    }

    /** R18. */
    @Test
    void the_one_who_was_named_last_co_ordinates() {
        Story story =
                referred().then(coordinator("2026-03-02", "clinician2")).then(coordinator("2026-01-05", "clinician"));
        assertThat(told(story).coordinator())
                .isNotNull()
                .extracting(Outcomes.Coordinator::person)
                .isEqualTo("clinician2");
        assertThat(told(referred()).coordinator()).isNull();
    }

    @Test
    void a_scale_is_compared_with_its_first_score_and_a_refusal_with_nothing() {
        Story story = referred().then(score("2026-01-05", 18)).then(score("2026-02-02", 7));
        Series low = told(story).scales().getFirst();
        assertThat(low.change()).isEqualTo(-11);
        assertThat(low.direction()).isEqualTo(Direction.BETTER);
        Series refused = told(story.then(scoreDeclined("2026-03-02"))).scales().getFirst();
        assertThat(refused.points()).extracting(Series.Point::said).endsWith(Saying.DECLINED);
        assertThat(refused.direction()).isEqualTo(Direction.NOT_COMPARABLE);
    }

    @Test
    void what_was_erased_is_neither_declined_nor_unsaid() {
        Story story = referred()
                .then(profile(OutcomeStage.START, "2026-01-05", life(3)))
                .then(new OutcomesProfileRecorded(
                        JOURNEY, CLIENT, when("2026-03-02"), new UUID(9, 2), OutcomeStage.REVIEW, Personal.erased()));
        assertThat(told(story).profiles().getLast().answers()).isNull();
        assertThat(item(told(story), "quality-of-life").points())
                .extracting(Series.Point::said)
                .containsExactly(Saying.NUMBER, Saying.ERASED);
    }

    @Test
    void nothing_measured_is_an_empty_answer() {
        Outcomes outcomes = told(referred());
        assertThat(List.of(outcomes.profiles(), outcomes.items(), outcomes.scales()))
                .allMatch(List::isEmpty);
        assertThat(outcomes.wanted()).isNull();
    }

    private Outcomes told(Story story) {
        var row = new Row<>(JOURNEY, JOURNEY, CLIENT, "harbour", SERVICE, 4, 104, Instant.EPOCH, story.in(view), false);
        return Outcomes.of(row, ZONE, new Freshness(104, null, 0));
    }

    private static Series item(Outcomes outcomes, String code) {
        return outcomes.items().stream()
                .filter(one -> one.measure().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
