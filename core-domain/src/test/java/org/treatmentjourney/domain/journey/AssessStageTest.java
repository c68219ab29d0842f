package org.treatmentjourney.domain.journey;

import static org.treatmentjourney.domain.Specification.NOW;
import static org.treatmentjourney.domain.journey.SampleJourney.CLIENT;
import static org.treatmentjourney.domain.journey.SampleJourney.JOURNEY;
import static org.treatmentjourney.domain.journey.SampleJourney.given;
import static org.treatmentjourney.domain.journey.SampleJourney.on;
import static org.treatmentjourney.domain.journey.SampleJourney.referred;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.Effective;
import org.treatmentjourney.domain.Personal;
import org.treatmentjourney.domain.journey.command.AssessStage;
import org.treatmentjourney.domain.journey.event.StageAssessed;
import org.treatmentjourney.domain.journey.value.Reason;
import org.treatmentjourney.domain.journey.value.Stage;

class AssessStageTest {

    static Stream<Arguments> pairs() {
        return Stream.of(Stage.values())
                .flatMap(before -> Stream.of(Stage.values()).map(after -> Arguments.of(before, after)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void any_stage_may_follow_any_other(Stage before, Stage after) {
        given(referred(), assessed(before, on(12)))
                .when(new AssessStage(JOURNEY, after, "a hard week"))
                .then(assessed(after, Effective.at(NOW)));
    }

    private static StageAssessed assessed(Stage stage, Effective effective) {
        return new StageAssessed(JOURNEY, CLIENT, effective, stage, Personal.of(new Reason("a hard week")));
    }
}
