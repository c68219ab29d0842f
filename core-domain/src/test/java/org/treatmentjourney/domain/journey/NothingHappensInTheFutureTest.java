package org.treatmentjourney.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.Specification.ZONE;
import static org.treatmentjourney.domain.journey.SampleJourney.begun;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.on;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.Begins;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Specification;
import org.treatmentjourney.domain.journey.command.JourneyCommand;
import org.treatmentjourney.domain.journey.command.RecordAttendance;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

/** R34, for whatever can be recorded. */
class NothingHappensInTheFutureTest {

    private static final String EVERY_COMMAND = "org.treatmentjourney.domain.journey.SampleCommands#all";

    @ParameterizedTest
    @MethodSource(EVERY_COMMAND)
    void a_second_from_now_is_refused(JourneyCommand command) {
        past(command).when(command, Effective.at(NOW.plusSeconds(1))).refused("R34", "time.in-the-future");
    }

    @ParameterizedTest
    @MethodSource(EVERY_COMMAND)
    void tomorrow_is_refused(JourneyCommand command) {
        past(command).when(command, on(23)).refused("R34", "time.in-the-future");
    }

    /** An appointment was kept when it was planned, which has a test of its own. */
    static Stream<JourneyCommand> tiedToNoPlan() {
        return SampleCommands.all().filter(command -> !(command instanceof RecordAttendance));
    }

    @ParameterizedTest
    @MethodSource("tiedToNoPlan")
    void this_moment_is_accepted(JourneyCommand command) {
        assertEffective(command, Effective.at(NOW));
    }

    @ParameterizedTest
    @MethodSource(EVERY_COMMAND)
    void today_is_accepted_although_the_day_is_not_over(JourneyCommand command) {
        assertEffective(command, Effective.on(Specification.TODAY, ZONE));
    }

    @ParameterizedTest
    @MethodSource(EVERY_COMMAND)
    void a_day_before_the_referral_is_accepted(JourneyCommand command) {
        assertEffective(command, on(1));
    }

    private static void assertEffective(JourneyCommand command, Effective effective) {
        assertThat(past(command).when(command, effective).accepted())
                .isNotEmpty()
                .extracting(JourneyEvent::effective)
                .containsOnly(effective);
    }

    private static Specification<Journey, JourneyCommand, JourneyEvent> past(JourneyCommand command) {
        return command instanceof Begins ? given() : begun();
    }
}
