package org.treatmentjourney.domain.selfhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.TODAY;
import static org.treatmentjourney.domain.Specification.ZONE;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.CLIENT;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.JOURNEY;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.begun;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.ended;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.given;
import static org.treatmentjourney.domain.selfhelp.SampleCourse.noon;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.Components;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.selfhelp.command.BeginSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.EvaluateSelfHelp;
import org.treatmentjourney.domain.selfhelp.command.MarkEnteredInError;
import org.treatmentjourney.domain.selfhelp.command.RecordFirstSession;
import org.treatmentjourney.domain.selfhelp.command.SelfHelpCommand;
import org.treatmentjourney.domain.selfhelp.event.SelfHelpEvent;
import org.treatmentjourney.domain.shape.Yields;

class EveryCommandOfACourseTest {

    @Test
    void there_is_a_sample_of_every_command() {
        assertThat(SampleCourse.all().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(Records.below(SelfHelpCommand.class)));
    }

    @ParameterizedTest
    @MethodSource("org.treatmentjourney.domain.selfhelp.SampleCourse#all")
    void a_command_leads_to_the_event_it_declares_and_nothing_that_was_written_is_lost(SelfHelpCommand command) {
        SelfHelpEvent event = events(command).getFirst();

        assertThat(event.getClass())
                .isEqualTo(Objects.requireNonNull(command.getClass().getAnnotation(Yields.class))
                        .value()[0]);
        assertThat(words((Record) event))
                .containsAll(words((Record) command)
                        .filter(word -> !(word instanceof LocalDate))
                        .filter(word -> !(command instanceof RecordFirstSession && word.equals(noon(5))))
                        .toList());
        assertThat(event.clientId()).isEqualTo(CLIENT);
        assertThat(event.journeyId()).isEqualTo(JOURNEY);
    }

    @ParameterizedTest
    @MethodSource("org.treatmentjourney.domain.selfhelp.SampleCourse#all")
    void what_may_be_left_out_is_left_out(SelfHelpCommand command) {
        if (!(command instanceof EvaluateSelfHelp)) {
            assertThat(events((SelfHelpCommand) Components.onlyRequired((Record) command)))
                    .hasSize(1);
        }
    }

    @Test
    void nothing_happens_on_a_course_that_never_began() {
        SampleCourse.all()
                .filter(command -> !(command instanceof BeginSelfHelp))
                .forEach(command -> given().when(command).unknown("self-help"));
    }

    @Test
    void nothing_happens_in_the_future() {
        Effective tomorrow = Effective.on(TODAY.plusDays(1), ZONE);
        SampleCourse.all()
                .forEach(command -> past(command).when(command, tomorrow).refused("R34", "time.in-the-future"));
    }

    private static List<SelfHelpEvent> events(SelfHelpCommand command) {
        return past(command).when(command).accepted();
    }

    private static Specification<SelfHelp, SelfHelpCommand, SelfHelpEvent> past(SelfHelpCommand command) {
        return switch (command) {
            case BeginSelfHelp ignored -> given();
            case EvaluateSelfHelp ignored -> given(begun(), ended(20));
            case MarkEnteredInError ignored -> given(begun(), ended(20));
            default -> given(begun());
        };
    }

    private static Stream<Object> words(Record whole) {
        return Components.of(whole).values().stream().flatMap(EveryCommandOfACourseTest::leaves);
    }

    private static Stream<Object> leaves(@Nullable Object part) {
        return switch (part) {
            case null -> Stream.empty();
            case Effective effective -> Stream.of(effective.at());
            case Personal.Known<?>(var value) -> words((Record) value);
            case Record inner -> words(inner);
            case List<?> several -> several.stream().flatMap(EveryCommandOfACourseTest::leaves);
            default -> Stream.of(part);
        };
    }
}
