package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleCommands.UNDO;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.discharged;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.event.DischargeUndone;
import org.treatmentjourney.domain.journey.value.Reason;

/** R36: an exit that should not have been is undone, and the record keeps both. */
class UndoDischargeTest {

    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    @Test
    void the_last_discharge_is_undone_with_a_reason() {
        given(referred(), discharged(on(10))).when(UNDO).then(undone(SECOND));
        given(referred(), discharged(on(10)), discharged(on(12))).when(UNDO).then(undone(THIRD));
    }

    @Test
    void the_last_is_the_one_that_was_effective_last() {
        given(referred(), discharged(on(12)), discharged(on(10))).when(UNDO).then(undone(SECOND));
    }

    @Test
    void where_nobody_was_discharged_there_is_nothing_to_undo() {
        given(referred()).when(UNDO).refused("R36", "discharge.none");
    }

    @Test
    void a_discharge_is_undone_once() {
        given(referred(), discharged(on(10)), undone(SECOND)).when(UNDO).refused("R36", "discharge.none");
        assertThat(given(referred(), discharged(on(10)), discharged(on(12)), undone(THIRD))
                        .when(UNDO)
                        .accepted())
                .containsExactly(undone(SECOND));
    }

    private static DischargeUndone undone(UUID discharge) {
        return new DischargeUndone(
                JOURNEY,
                CLIENT,
                Effective.at(Specification.NOW),
                discharge,
                Personal.of(new Reason("the wrong person")));
    }
}
