package org.treatmentjourney.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.treatmentjourney.query.Story.CLIENT;
import static org.treatmentjourney.query.Story.JOURNEY;
import static org.treatmentjourney.query.projection.ToldStory.CLINICIAN;
import static org.treatmentjourney.query.projection.ToldStory.FIRST;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.treatmentjourney.domain.access.Action;
import org.treatmentjourney.query.answer.Page;
import org.treatmentjourney.query.answer.PointInTime;
import org.treatmentjourney.query.timeline.FindTimeline;
import org.treatmentjourney.query.timeline.Only;
import org.treatmentjourney.query.timeline.Timeline;
import org.treatmentjourney.query.timeline.TimelineKind;
import org.treatmentjourney.query.timeline.TimelineQueries;

/** A part of a timeline is what the whole of it has of that part, page by page and in the past as well. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineSievedIT {

    private final ToldStory answers = new ToldStory();

    @AfterAll
    void end() {
        answers.close();
    }

    @Test
    void entries_are_found_by_their_kind_page_by_page() {
        Only goals = new Only(null, JOURNEY, List.of(TimelineKind.GOAL), null, null, false);
        List<Timeline.Item> all = timeline(goals, FIRST).items();
        assertThat(all).extracting(Timeline.Item::type).contains("GoalSet").allMatch(type -> type.startsWith("Goal"));
        Timeline first = timeline(goals, Page.of(1, null));
        assertThat(first.items()).isEqualTo(all.subList(0, 1));
        assertThat(timeline(goals, Page.of(1, first.cursor())).items()).isEqualTo(all.subList(1, 2));
    }

    @Test
    void what_is_no_part_of_a_journey_stands_beside_it() {
        assertThat(timeline(Only.ALL, FIRST).items()).hasSize(12);
        assertThat(timeline(new Only(null, JOURNEY, List.of(), null, null, false), FIRST)
                        .items())
                .hasSize(11)
                .allMatch(item -> JOURNEY.equals(item.journeyId()));
        assertThat(timeline(new Only(null, new UUID(1, 1), List.of(), null, null, false), FIRST)
                        .items())
                .isEmpty();
    }

    @Test
    void entries_are_found_by_the_time_at_which_they_were_true_and_one_by_itself() {
        List<Timeline.Item> all = timeline(Only.ALL, FIRST).items();
        Instant middle = all.get(5).at();
        assertThat(timeline(between(middle, null), FIRST).items())
                .isEqualTo(
                        all.stream().filter(item -> !item.at().isBefore(middle)).toList());
        assertThat(timeline(between(null, middle), FIRST).items())
                .isEqualTo(
                        all.stream().filter(item -> item.at().isBefore(middle)).toList());
        assertThat(timeline(Only.entry(all.get(5).eventId()), FIRST).items()).containsExactly(all.get(5));
    }

    @Test
    void a_part_of_the_past_is_as_it_was() {
        var past = new PointInTime(null, Instant.parse("2100-01-01T00:00:00Z"));
        Only risks = new Only(null, JOURNEY, List.of(TimelineKind.CONTACT), null, null, true);
        assertThat(timeline(risks, FIRST, past).items())
                .isNotEmpty()
                .isEqualTo(timeline(risks, FIRST).items());
    }

    private static Only between(@Nullable Instant from, @Nullable Instant before) {
        return new Only(null, null, List.of(), from, before, false);
    }

    private Timeline timeline(Only only, Page page) {
        return timeline(only, page, PointInTime.NOW);
    }

    private Timeline timeline(Only only, Page page, PointInTime when) {
        return answers.queries(TimelineQueries.class)
                .handle(
                        new FindTimeline(CLIENT, only, page, "en", List.of(), when),
                        answers.as(CLINICIAN, Action.FIND_TIMELINE));
    }
}
