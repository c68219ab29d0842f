package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.goalSet;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;
import static org.treatmentjourney.domain.journey.SampleJourney.told;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.ErrorReason;
import org.treatmentjourney.domain.Note;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.command.MarkEnteredInError;
import org.treatmentjourney.domain.journey.command.SetGoal;
import org.treatmentjourney.domain.journey.event.EntryMarkedInError;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.journey.value.Progress;

/** R38: nothing is edited; what is wrong is struck, and may be put right again. */
class MarkEnteredInErrorTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    @ParameterizedTest
    @EnumSource(ErrorReason.class)
    void an_entry_is_marked_with_a_reason(ErrorReason reason) {
        given(referred(), goalSet(GOAL))
                .when(mark(SECOND, reason, null))
                .then(new EntryMarkedInError(
                        JOURNEY,
                        CLIENT,
                        Effective.at(Specification.NOW),
                        SECOND,
                        reason,
                        null,
                        Personal.of(new Note("a slip"))));
    }

    @Test
    void what_is_in_error_no_longer_counts_for_what_follows() {
        var goals = Objects.requireNonNull(
                        given(referred(), goalSet(GOAL), told(GOAL, Progress.PARTLY, 12), marked(SECOND))
                                .state())
                .goals();

        assertThat(goals.set()).isEmpty();
        assertThat(goals.anyOpen()).isFalse();
        given(referred(), goalSet(GOAL), marked(SECOND)).when(setGoal()).accepted();
    }

    @Test
    void a_marking_that_was_itself_in_error_gives_the_entry_back() {
        given(referred(), goalSet(GOAL), marked(SECOND), marked(THIRD))
                .when(setGoal())
                .taken("goal");
    }

    @Test
    void an_entry_may_be_marked_again_once_its_marking_was_taken_back() {
        var past = given(referred(), goalSet(GOAL), marked(SECOND), marked(THIRD));

        past.when(mark(SECOND, ErrorReason.OTHER, null)).accepted();
        past.when(mark(THIRD, ErrorReason.OTHER, null)).refused("R38", "entry.already-in-error");
    }

    @Test
    void an_entry_is_marked_once() {
        given(referred(), goalSet(GOAL), marked(SECOND))
                .when(mark(SECOND, ErrorReason.DUPLICATE, null))
                .refused("R38", "entry.already-in-error");
    }

    @Test
    void an_entry_of_another_record_cannot_be_marked_from_here() {
        given(referred()).when(mark(THIRD, ErrorReason.OTHER, null)).unknown("entry");
        given().when(mark(FIRST, ErrorReason.OTHER, null)).unknown("journey");
    }

    @Test
    void what_replaces_an_entry_stands_in_the_same_record_and_holds() {
        var past = given(referred(), goalSet(GOAL), told(GOAL, Progress.PARTLY, 12), marked(THIRD));

        past.when(mark(SECOND, ErrorReason.WRONG_CONTENT, FIRST)).accepted();
        past.when(mark(SECOND, ErrorReason.WRONG_CONTENT, new UUID(0, 99))).unknown("replacement");
        past.when(mark(SECOND, ErrorReason.WRONG_CONTENT, THIRD)).refused("R38", "entry.replacement-in-error");
        past.when(mark(SECOND, ErrorReason.WRONG_CONTENT, SECOND)).refused("R38", "entry.replacement-in-error");
    }

    @Test
    void no_record_points_from_the_wrong_person_to_the_right_one() {
        given(referred(), goalSet(GOAL))
                .when(mark(SECOND, ErrorReason.WRONG_PERSON, FIRST))
                .refused("R38", "entry.replacement-of-wrong-person");
    }

    @Test
    void a_journey_whose_referral_is_in_error_takes_only_what_puts_that_right() {
        var past = given(referred(), marked(FIRST));

        past.when(setGoal()).refused("R38", "journey.entered-in-error");
        past.when(mark(SECOND, ErrorReason.OTHER, null)).accepted();
        given(referred(), marked(FIRST), marked(SECOND)).when(setGoal()).accepted();
    }

    private static MarkEnteredInError mark(UUID eventId, ErrorReason reason, @Nullable UUID replacedBy) {
        return new MarkEnteredInError(JOURNEY, eventId, reason, replacedBy, "a slip");
    }

    private static JourneyEvent marked(UUID eventId) {
        return new EntryMarkedInError(
                JOURNEY,
                CLIENT,
                Effective.at(Specification.NOW),
                eventId,
                ErrorReason.WRONG_CONTENT,
                null,
                Personal.of(new Note(null)));
    }

    private static SetGoal setGoal() {
        return new SetGoal(JOURNEY, GOAL, "A quiet week", null, "break", null, null, null, null);
    }
}
