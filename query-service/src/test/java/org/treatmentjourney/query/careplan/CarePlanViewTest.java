package org.treatmentjourney.query.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.ZONE;
import static org.treatmentjourney.query.Story.referred;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.course.Latest;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;
import org.treatmentjourney.domain.journey.value.ReviewOutcome;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.course.PlanKind;

class CarePlanViewTest {

    private final CarePlanView view = new CarePlanView(ZONE);

    @Test
    void a_new_plan_supersedes_the_one_before_which_stays_readable() {
        List<PlanVersion> versions = referred()
                .initialPlan("2026-11-04", "2026-12-01", "clinician")
                .comprehensivePlan("2026-11-25", "2027-02-01", null)
                .in(view)
                .versions();
        assertThat(versions).extracting(PlanVersion::kind).containsExactly(PlanKind.INITIAL, PlanKind.COMPREHENSIVE);
        assertThat(versions.getFirst().domains()).isNotEmpty();
        assertThat(versions.getFirst().keyworker()).isEqualTo("clinician");
    }

    @Test
    void a_back_dated_plan_takes_its_place_in_time() {
        List<PlanVersion> versions = referred()
                .comprehensivePlan("2026-11-25", "2027-02-01", null)
                .initialPlan("2026-11-04", "2026-12-01", null)
                .in(view)
                .versions();
        assertThat(versions).extracting(PlanVersion::kind).containsExactly(PlanKind.INITIAL, PlanKind.COMPREHENSIVE);
    }

    @Test
    void a_review_names_the_next_day_and_belongs_to_the_plan_that_held() {
        CarePlanState state = referred()
                .initialPlan("2026-11-04", "2026-12-01", null)
                .reviewed("2026-11-25T10:00", ReviewOutcome.COMPREHENSIVE_ASSESSMENT, "2026-12-10")
                .in(view);
        assertThat(state.planning().reviewOn(ZONE)).isEqualTo(LocalDate.parse("2026-12-10"));
        assertThat(state.versions().getFirst().reviews())
                .extracting(PlanReview::whyMightDisengage)
                .containsExactly("shift work");
    }

    @Test
    void a_plan_recorded_after_the_review_of_the_same_day_does_not_take_the_review_over() {
        List<PlanVersion> versions = referred()
                .initialPlan("2026-11-04", "2026-12-01", null)
                .reviewed("2026-11-25T10:00", ReviewOutcome.COMPREHENSIVE_ASSESSMENT, null)
                .comprehensivePlan("2026-11-25", "2027-02-01", null)
                .in(view)
                .versions();
        assertThat(versions).extracting(version -> version.reviews().size()).containsExactly(1, 0);
    }

    @Test
    void a_keyworker_assigned_later_is_the_keyworker_of_the_plan_that_holds() {
        CarePlanState state = referred()
                .initialPlan("2026-11-04", "2026-12-01", "clinician")
                .keyworker("2026-11-05T10:00", "clinician2")
                .in(view);
        assertThat(Latest.value(state.keyworker())).isEqualTo("clinician2");
    }

    @Test
    void an_erased_plan_keeps_its_days_and_loses_its_words() {
        CarePlanState state = referred()
                .then(new InitialCarePlanAgreed(
                        Story.JOURNEY,
                        Story.CLIENT,
                        Story.when("2026-11-04"),
                        LocalDate.parse("2026-12-01"),
                        "given",
                        null,
                        Personal.erased()))
                .in(view);
        assertThat(state.versions().getFirst().domains()).isNull();
        assertThat(state.planning().reviewOn(ZONE)).isEqualTo(LocalDate.parse("2026-12-01"));
    }
}
