package org.treatmentjourney.query.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.treatmentjourney.domain.Records;
import org.treatmentjourney.domain.journey.event.JourneyEvent;
import org.treatmentjourney.query.Story;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is written into the personal part of an event, nothing of it is counted. */
class NoWordsTest {

    private static final String CANARY = "canary";

    static Stream<Class<?>> events() {
        List<Class<?>> events = List.copyOf(Records.below(JourneyEvent.class));
        assertThat(events).hasSizeGreaterThan(50);
        return events.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void nothing_personal_of_any_event_stands_in_a_row_of_measures(Class<?> type) {
        var made = new Made("code", CANARY);
        JourneyEvent event = (JourneyEvent) made.of(type);
        assertThat(JsonMapper.shared().writeValueAsString(event))
                .matches(text -> made.wordless() || text.contains(CANARY));
        MeasuresView view = new MeasuresView(Story.ZONE);
        MeasuresState state = Story.referred().then(event).triaged("2026-11-09").in(view);
        assertThat(JsonMapper.shared().writeValueAsString(state)).doesNotContain(CANARY);
        assertThat(String.valueOf(view.columns().getFirst().value().apply(state)))
                .doesNotContain(CANARY);
    }
}
