package org.treatmentjourney.domain.journey;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.journey.SampleJourney.GOAL;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.goalSet;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.Begins;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.domain.shape.Yields;

class YieldsTest {

    @Test
    void there_is_a_sample_of_every_command() {
        assertThat(SampleCommands.all().map(Object::getClass).collect(toSet()))
                .isEqualTo(Set.copyOf(Records.below(JourneyCommand.class)));
    }

    @ParameterizedTest
    @MethodSource("org.treatmentjourney.domain.journey.SampleCommands#all")
    void a_command_declares_each_event_it_leads_to_and_leads_to_each_event_it_declares(JourneyCommand command) {
        Set<Class<?>> declared =
                Set.of(Objects.requireNonNull(command.getClass().getAnnotation(Yields.class))
                        .value());

        assertThat(events(command).stream().map(Object::getClass).collect(toSet()))
                .isEqualTo(declared);
    }

    @Test
    void every_event_is_yielded_by_some_command() {
        assertThat(everything().stream().map(Object::getClass).collect(toSet()))
                .isEqualTo(Set.copyOf(Records.below(JourneyEvent.class)));
    }

    /** An event of every kind. */
    static List<JourneyEvent> everything() {
        return Stream.concat(
                        Stream.of(goalSet(GOAL)), SampleCommands.all().flatMap(command -> events(command).stream()))
                .toList();
    }

    static List<JourneyEvent> events(JourneyCommand command) {
        var specification = command instanceof Begins ? given() : begun();
        return specification.when(command).accepted();
    }
}
