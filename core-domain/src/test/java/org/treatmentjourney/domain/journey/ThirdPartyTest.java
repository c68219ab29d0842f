package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.goalSet;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.command.MarkThirdParty;
import org.treatmentjourney.domain.journey.command.UnmarkThirdParty;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.event.ThirdPartyMarked;
import org.treatmentjourney.domain.journey.event.ThirdPartyUnmarked;

/** What tells about somebody else stays in the record and is marked, so that the client's copies leave it out. */
class ThirdPartyTest {

    private static final UUID SECOND = new UUID(0, 2);
    private static final Effective NOW = Effective.at(Specification.NOW);

    @Test
    void an_entry_is_marked_and_the_mark_is_taken_back() {
        given(referred(), goalSet(GOAL)).when(mark(SECOND)).then(marked(SECOND));
        given(referred(), goalSet(GOAL), marked(SECOND)).when(unmark(SECOND)).then(unmarked(SECOND));
    }

    @Test
    void what_is_marked_counts_as_before() {
        var journey = given(referred(), goalSet(GOAL), marked(SECOND)).state();

        assertThat(Objects.requireNonNull(journey).goals().anyOpen()).isTrue();
    }

    @Test
    void an_entry_is_marked_once_and_unmarked_once() {
        given(referred(), goalSet(GOAL), marked(SECOND)).when(mark(SECOND)).refused("R38", "entry.third-party-already");
        given(referred(), goalSet(GOAL)).when(unmark(SECOND)).refused("R38", "entry.third-party-not");
        given(referred(), goalSet(GOAL), marked(SECOND), unmarked(SECOND))
                .when(mark(SECOND))
                .then(marked(SECOND));
    }

    @Test
    void an_entry_of_another_record_cannot_be_marked_from_here() {
        given(referred()).when(mark(new UUID(0, 99))).unknown("entry");
        given().when(mark(SECOND)).unknown("journey");
    }

    private static MarkThirdParty mark(UUID eventId) {
        return new MarkThirdParty(JOURNEY, eventId, "her mother rang");
    }

    private static UnmarkThirdParty unmark(UUID eventId) {
        return new UnmarkThirdParty(JOURNEY, eventId, "her mother rang");
    }

    private static JourneyEvent marked(UUID eventId) {
        return new ThirdPartyMarked(JOURNEY, CLIENT, NOW, eventId, Personal.of(new Note("her mother rang")));
    }

    private static JourneyEvent unmarked(UUID eventId) {
        return new ThirdPartyUnmarked(JOURNEY, CLIENT, NOW, eventId, Personal.of(new Note("her mother rang")));
    }
}
