package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;
import static org.treatmentjourney.domain.journey.SampleJourney.given;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.Begins;
import org.treatmentjourney.domain.Components;
import org.treatmentjourney.domain.DomainEvent;
import org.treatmentjourney.domain.journey.command.ConfirmFirstDose;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.RecordSymptomScore;

/** R40: what was said is kept as it was said, and what was not said stays unsaid. */
class NothingIsLostTest {

    /** Told by the effective time of the event, and by further events. */
    private static final Set<String> TOLD_OTHERWISE = Set.of(
            "receivedOn",
            "startedAt",
            "occurredOn",
            "agreedOn",
            "dischargedOn",
            "referredOn",
            "startedOn",
            "prescribedOn",
            "changedOn",
            "suspendedOn",
            "resumedOn",
            "givenOn",
            "reviewedOn",
            "endedOn",
            "diedOn",
            "admittedOn",
            "metOn",
            "assessedOn",
            "imprisonedOn",
            "releasedOn",
            "informedOn",
            "goalReviews",
            "newGoals");

    @ParameterizedTest
    @MethodSource("org.treatmentjourney.domain.journey.SampleCommands#all")
    void every_field_of_a_command_stands_in_its_event(JourneyCommand command) {
        assertKept(command);
    }

    /** R24 asks a first dose for all of it; a score says one of two things, neither of which it needs. */
    static Stream<JourneyCommand> thatMayLeaveSomethingOut() {
        return SampleCommands.all()
                .filter(command -> !(command instanceof ConfirmFirstDose) && !(command instanceof RecordSymptomScore));
    }

    @ParameterizedTest
    @MethodSource("thatMayLeaveSomethingOut")
    void what_was_not_said_is_absent_from_the_event_and_not_zero_or_empty(JourneyCommand command) {
        assertKept((JourneyCommand) Components.onlyRequired((Record) command));
    }

    @ParameterizedTest
    @MethodSource("org.treatmentjourney.domain.journey.SampleCommands#all")
    void an_event_shows_nothing_personal_as_text(JourneyCommand command) {
        assertThat(YieldsTest.events(command)).allSatisfy(event -> {
            if (event.personal() != null) {
                assertThat(event.toString())
                        .contains("personal=personal")
                        .doesNotContain(event.personal().known().orElseThrow().toString());
            }
        });
    }

    private static void assertKept(JourneyCommand command) {
        var past = command instanceof Begins ? given() : begun();
        DomainEvent event = past.when(command).accepted().getFirst();
        var said = Components.of((Record) command);
        said.keySet().removeAll(TOLD_OTHERWISE);

        var kept = Components.of((Record) event);
        if (event.personal() != null) {
            kept.putAll(Components.of(
                    (Record) Objects.requireNonNull(event.personal()).known().orElseThrow()));
        }
        assertThat(kept).containsAllEntriesOf(said);
    }
}
