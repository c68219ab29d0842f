package org.treatmentjourney.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.InitialCarePlanAgreed;

/** Who looks after a client, as their journey tells it. */
class StandingTest extends TeamStory {

    @Test
    void whoever_referred_and_the_service_look_after_an_open_journey() {
        referred();

        assertThat(team())
                .isEqualTo(new CareTeam(
                        "harbour",
                        Set.of(new Tie(Relationship.REFERRED, "receptionist")),
                        List.of(new Involvement("chemsex-clinic", true, Set.of()))));
    }

    @Test
    void the_keyworker_is_the_one_who_was_named_last() {
        referred();
        keyworker("2026-11-03", "clinician");
        keyworker("2026-11-05", "clinician2");
        keyworker("2026-11-04", "triage");

        assertThat(with(Relationship.KEYWORKER)).containsExactly("clinician2");
    }

    @Test
    void the_plan_that_holds_names_its_people_and_an_erased_one_nobody() {
        referred();
        plan("2026-11-03", "prescriber");
        plan("2026-11-04", "triage");
        assertThat(with(Relationship.NAMED_IN_PLAN)).containsExactly("triage");

        happened(
                "clinician",
                new InitialCarePlanAgreed(
                        JOURNEY,
                        CLIENT,
                        on("2026-11-05"),
                        on("2026-12-01").day(LONDON),
                        "given",
                        null,
                        Personal.erased()));
        assertThat(with(Relationship.NAMED_IN_PLAN)).isEmpty();
    }

    @Test
    void an_entry_in_error_ties_nobody_but_who_began_the_journey_stays_tied() {
        referred();
        keyworker("2026-11-03", "clinician2");
        inError(2);
        assertThat(with(Relationship.KEYWORKER)).isEmpty();

        inError(1);
        assertThat(with(Relationship.REFERRED)).containsExactly("receptionist");
        assertThat(team().organisation()).isEqualTo("harbour");
    }
}
