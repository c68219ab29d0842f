package org.treatmentjourney.query.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.referred;
import static org.treatmentjourney.query.Story.when;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.event.BarrierRaised;
import org.treatmentjourney.domain.journey.event.BarrierResolved;
import org.treatmentjourney.domain.journey.event.ImmediateNeedRecorded;
import org.treatmentjourney.domain.journey.event.NaloxoneRecorded;
import org.treatmentjourney.domain.journey.event.SuppliesGiven;

class EngagementViewTest {

    private static final UUID BARRIER = new UUID(8, 1);

    private final EngagementView view = new EngagementView();

    @Test
    void a_barrier_stays_in_the_record_when_it_is_gone() {
        EngagementState state = referred()
                .then(new BarrierRaised(
                        JOURNEY, CLIENT, when("2026-11-03"), BARRIER, "transport", Personal.of(new Note("no bus"))))
                .then(new BarrierResolved(
                        JOURNEY,
                        CLIENT,
                        when("2026-11-09"),
                        BARRIER,
                        Personal.of(new BarrierResolved.Details("a lift"))))
                .in(view);
        assertThat(state.barriers())
                .singleElement()
                .satisfies(one -> assertThat(one.resolved()).isNotNull());
    }

    @Test
    void of_each_need_the_last_word_stands() {
        EngagementState state = referred()
                .then(need("2026-11-03", "food", "not-met"))
                .then(need("2026-11-03", "shelter", "arranged"))
                .then(need("2026-11-04", "food", "met"))
                .in(view);
        assertThat(state.needs())
                .extracting(Need::need, Need::state)
                .containsExactly(tuple("shelter", "arranged"), tuple("food", "met"));
    }

    @Test
    void all_early_help_is_one_list() {
        EngagementState state = referred()
                .then(new NaloxoneRecorded(
                        JOURNEY, CLIENT, when("2026-11-03"), "supplied", 2, Personal.of(new Note("showed how"))))
                .then(new SuppliesGiven(
                        JOURNEY, CLIENT, when("2026-11-04"), List.of("foil"), Personal.of(new Note(null))))
                .in(view);
        assertThat(state.help()).extracting(Help::kind).containsExactly("naloxone", "supplies");
    }

    private static ImmediateNeedRecorded need(String on, String need, String state) {
        return new ImmediateNeedRecorded(JOURNEY, CLIENT, when(on), need, state, Personal.of(new Note(null)));
    }
}
