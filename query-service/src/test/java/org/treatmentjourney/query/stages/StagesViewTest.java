package org.treatmentjourney.query.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.Story.SERVICE;
import static org.treatmentjourney.query.Story.ZONE;
import static org.treatmentjourney.query.Story.referred;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.treatmentjourney.domain.journey.value.Stage;
import org.treatmentjourney.query.Story;
import org.treatmentjourney.query.projection.Freshness;
import org.treatmentjourney.query.projection.Row;

class StagesViewTest {

    @Test
    void back_and_forth_is_told_with_how_long_each_lasted() {
        Story story = referred()
                .stage("2026-11-03", Stage.ENGAGEMENT)
                .stage("2026-11-10", Stage.ACTIVE_TREATMENT)
                .stage("2026-11-20", Stage.ENGAGEMENT);
        StagesState state = story.in(new StagesView());
        Row<StagesState> row =
                new Row<>(JOURNEY, JOURNEY, CLIENT, "harbour", SERVICE, 4, 104, Instant.EPOCH, state, false);
        assertThat(Stages.of(row, ZONE, new Freshness(0, null, 0)).items())
                .extracting(Stages.Item::stage, Stages.Item::days, Stages.Item::direction, Stages.Item::rater)
                .containsExactly(
                        tuple(Stage.ENGAGEMENT, 7L, null, "clinician"),
                        tuple(Stage.ACTIVE_TREATMENT, 10L, "forward", "clinician"),
                        tuple(Stage.ENGAGEMENT, null, "back", "clinician"));
    }
}
