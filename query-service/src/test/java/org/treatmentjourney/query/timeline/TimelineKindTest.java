package org.treatmentjourney.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.journey.event.JourneyEvent;

class TimelineKindTest {

    @Test
    void every_event_of_a_journey_is_of_one_kind() {
        assertThat(types(JourneyEvent.class))
                .hasSizeGreaterThan(50)
                .allSatisfy(type -> assertThat(TimelineKind.values())
                        .filteredOn(kind -> kind.holds(type.getSimpleName()))
                        .as(type.getSimpleName())
                        .hasSize(1));
    }

    private static Stream<Class<?>> types(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(TimelineKindTest::types)
                : Stream.of(type);
    }
}
